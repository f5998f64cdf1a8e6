import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleMapper, ArticleConnectionMapper, ArticleSourceMapper } from './article/schema.mappers.ts';
import type { AttributeMapper, AttributeOptionMapper, ProductAttributeMapper } from './attribute/schema.mappers.ts';
import type { BannerMapper, BannerSourceMapper } from './banner/schema.mappers.ts';
import type { BrandMapper, ProductMapper, ProductFactsMapper, ProductRelationMapper, UnitMapper } from './product/schema.mappers.ts';
import type { CategoryMapper } from './category/schema.mappers.ts';
import type { CategoryCompletenessMapper, ChangesetMapper, ChangesetConnectionMapper, ChangesetRowMapper, DuplicateGroupMapper, DuplicateGroupConnectionMapper, MissingFieldMapper } from './change/schema.mappers.ts';
import type { ContentFileMapper, ContentPictureMapper, StoredContentFileMapper } from './content/schema.mappers.ts';
import type { EquipmentModelMapper, EquipmentModelConnectionMapper } from './equipment/schema.mappers.ts';
import type { FacetMapper, FacetValueMapper, FruitlessSearchConnectionMapper, ProductConnectionMapper } from './search/schema.mappers.ts';
import type { FavouriteListMapper } from './list/schema.mappers.ts';
import type { FollowedProductMapper, NoveltyMapper } from './novelty/schema.mappers.ts';
import type { ImportFieldMapper } from './import/schema.mappers.ts';
import type { KitComponentMapper } from './kit/schema.mappers.ts';
import type { MaterialMapper, MaterialConnectionMapper, MaterialSourceMapper } from './material/schema.mappers.ts';
import type { MenuOrderMapper } from './menu/schema.mappers.ts';
import type { PartNumberMapper, PartNumberConnectionMapper } from './partNumber/schema.mappers.ts';
import type { ProductFileMapper, ProductImageMapper, ProductMediaSavedMapper, StoredProductFileMapper } from './media/schema.mappers.ts';
import type { VisibilityRuleMapper, VisibilityRuleConnectionMapper } from './visibility/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Country by ISO 3166-1 alpha-2, `RU`. */
  CountryCode: { input: string; output: string; }
  /** Currency by ISO 4217, `RUB`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, `2025-12-31`, without time zone. */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601 with time zone; answers are in UTC, `2025-12-31T21:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A decimal number as a string, in plain notation (`"12.50"`), at most 38 digits. Money and quantities are never floats. Whole JSON numbers are accepted as input. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: never; output: never; }
};

/** A file for exactly one article, material or banner. */
export type AddContentFileInput = {
  /** Id of the article. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the banner, which has a picture only. */
  bannerId?: InputMaybe<Scalars['ID']['input']>;
  /** Id that the upload answered. */
  fileId: Scalars['ID']['input'];
  /** Whether it is the picture, rather than a file to download. A material has files only. */
  isPicture?: Scalars['Boolean']['input'];
  /** Id of the material. */
  materialId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called; at most 200 characters. */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** What it is called; at most 200 characters. */
  titleRu?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it is handed out. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A picture or paper for a product. */
export type AddProductMediaInput = {
  /** Id that the upload answered. */
  fileId: Scalars['ID']['input'];
  /** Null makes it a picture. */
  kind?: InputMaybe<ProductFileKind>;
  /** Id of the product. */
  productId: Scalars['ID']['input'];
  /** What it shows or is called. */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** What it shows or is called. */
  titleRu?: InputMaybe<Scalars['String']['input']>;
  /** Of a certificate: the last day on which it holds. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What the seller tells of its work: a solution for an industry, or a case of a customer. */
export type Article = {
  __typename?: 'Article';
  /** Whom it is for. Needs `catalog:write`. */
  audience: ContentAudience;
  /** The text, ready to be shown: there is nothing in it that could be run. */
  body: Array<TextBlock>;
  /** When it was last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** To download. */
  files: Array<ContentFile>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** What it tells. */
  kind: ArticleKind;
  /** What stands above it; null where there is none. */
  picture?: Maybe<ContentPicture>;
  /** What it is about, as far as the viewer may see it. */
  products: Array<Product>;
  /** Its name in addresses, `osveshchenie-sklada`; unique. */
  slug: Scalars['String']['output'];
  /** Its texts as they are written, for an editor. Needs `catalog:write`. */
  source: ArticleSource;
  /** Whether customers see it. */
  status: ArticleStatus;
  /** In one or two sentences. */
  summary: Scalars['String']['output'];
  /** In the language asked for (Russian by default), or in the other where it has none in that one. */
  title: Scalars['String']['output'];
};


/** What the seller tells of its work: a solution for an industry, or a case of a customer. */
export type ArticlebodyArgs = {
  locale?: InputMaybe<Locale>;
};


/** What the seller tells of its work: a solution for an industry, or a case of a customer. */
export type ArticlesummaryArgs = {
  locale?: InputMaybe<Locale>;
};


/** What the seller tells of its work: a solution for an industry, or a case of a customer. */
export type ArticletitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  edges: Array<ArticleEdge>;
  /** The articles. */
  nodes: Array<Article>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** An article's place in the list. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** What an article tells. */
export type ArticleKind =
  /** What was done for a customer. */
  | 'CASE'
  /** How a task of an industry is solved. */
  | 'SOLUTION';

/** The article is kept. */
export type ArticleSaved = {
  __typename?: 'ArticleSaved';
  /** As it is now. */
  article: Article;
};

/** Texts of an article as they are written. */
export type ArticleSource = {
  __typename?: 'ArticleSource';
  /** In English. */
  bodyEn?: Maybe<Scalars['String']['output']>;
  /** In Russian, in the part of Markdown that `SaveArticleInput.bodyRu` tells. */
  bodyRu: Scalars['String']['output'];
  /** In English. */
  summaryEn?: Maybe<Scalars['String']['output']>;
  /** In Russian. */
  summaryRu: Scalars['String']['output'];
  /** In English. */
  titleEn?: Maybe<Scalars['String']['output']>;
  /** In Russian. */
  titleRu: Scalars['String']['output'];
};

/** Whether customers see an article. */
export type ArticleStatus =
  /** For its writers alone. */
  | 'DRAFT'
  /** For its audience. */
  | 'PUBLISHED';

/** One thing that products are described by, such as the cross-section of a cable. */
export type Attribute = {
  __typename?: 'Attribute';
  /** Stable, chosen by the seller, such as `cross-section`. */
  code: Scalars['ID']['output'];
  /** In the language asked for (Russian by default). */
  name: Scalars['String']['output'];
  /** What ONE_OF and MANY_OF choose from, in order; empty for other types. */
  options: Array<AttributeOption>;
  /** What its values are. */
  type: AttributeType;
  /** What numbers are shown and, without a unit of their own, read in; null for other types and bare numbers. */
  unit?: Maybe<Unit>;
};


/** One thing that products are described by, such as the cross-section of a cable. */
export type AttributenameArgs = {
  locale?: InputMaybe<Locale>;
};

/** The attribute is gone. */
export type AttributeDeleted = {
  __typename?: 'AttributeDeleted';
  /** Its code. */
  code: Scalars['ID']['output'];
};

/** By one attribute: has one of the values, or a number in the range. */
export type AttributeFilter = {
  /** Code of the attribute. */
  code: Scalars['ID']['input'];
  /** Greatest number, in the attribute's unit. */
  max?: InputMaybe<Scalars['Decimal']['input']>;
  /** Least number, in the attribute's unit. */
  min?: InputMaybe<Scalars['Decimal']['input']>;
  /** Ids of values as the facet gives them; at most 100. */
  values?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A value to choose. */
export type AttributeOption = {
  __typename?: 'AttributeOption';
  /** Stable, unique in its attribute. */
  code: Scalars['ID']['output'];
  /** In the language asked for (Russian by default). */
  label: Scalars['String']['output'];
};


/** A value to choose. */
export type AttributeOptionlabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** A value to choose. */
export type AttributeOptionInput = {
  /** Stable, unique in its attribute. Made of the label where absent. */
  code?: InputMaybe<Scalars['ID']['input']>;
  /** The Russian label where absent. */
  labelEn?: InputMaybe<Scalars['String']['input']>;
  /** As people read it. */
  labelRu: Scalars['String']['input'];
};

/** The attribute as it is now. */
export type AttributeSaved = {
  __typename?: 'AttributeSaved';
  /** The attribute as it is now. */
  attribute: Attribute;
};

/** What the values of an attribute are. */
export type AttributeType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A calendar day. */
  | 'DATE'
  /** Some of the options. */
  | 'MANY_OF'
  /** A decimal number, with a unit if the attribute has one; kept in the base unit of its dimension. */
  | 'NUMBER'
  /** One of the options. */
  | 'ONE_OF'
  /** Any text, in Russian and English. */
  | 'TEXT';

/** Whom a rule is for: at most one of the three; everyone where none is given. */
export type AudienceInput = {
  /** Id of a contract: for those who work under it. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of an organization. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a segment; `guest` are those who have not signed in. */
  segment?: InputMaybe<Scalars['String']['input']>;
};

/** Whom something is for. */
export type AudienceKind =
  /** Those of the named segments and organizations. */
  | 'CHOSEN'
  /** Everybody, guests of an open showcase too. */
  | 'EVERYBODY'
  /** Everybody who has signed in. */
  | 'SIGNED_IN';

/** An announcement on the first page. */
export type Banner = {
  __typename?: 'Banner';
  /** Whom it is for. Needs `catalog:write`. */
  audience: ContentAudience;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Where it leads: a path of this portal, or an `https:`, `http:` or `mailto:` address. */
  link?: Maybe<Scalars['String']['output']>;
  /** Behind or beside the words; null where there is none. */
  picture?: Maybe<ContentPicture>;
  /** Its place among the others: small numbers first. Needs `catalog:write`. */
  position: Scalars['Int']['output'];
  /** The first day on which it is shown. Needs `catalog:write`. */
  shownFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it is shown no longer. Needs `catalog:write`. */
  shownUntil?: Maybe<Scalars['Date']['output']>;
  /** Its texts as they are written, for an editor. Needs `catalog:write`. */
  source: BannerSource;
  /** In a sentence or two. */
  text?: Maybe<Scalars['String']['output']>;
  /** In the language asked for (Russian by default), or in the other where it has none in that one. */
  title: Scalars['String']['output'];
};


/** An announcement on the first page. */
export type BannertextArgs = {
  locale?: InputMaybe<Locale>;
};


/** An announcement on the first page. */
export type BannertitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** The banner is kept. */
export type BannerSaved = {
  __typename?: 'BannerSaved';
  /** As it is now. */
  banner: Banner;
};

/** Texts of a banner as they are written. */
export type BannerSource = {
  __typename?: 'BannerSource';
  /** In English. */
  textEn?: Maybe<Scalars['String']['output']>;
  /** In Russian. */
  textRu?: Maybe<Scalars['String']['output']>;
  /** In English. */
  titleEn?: Maybe<Scalars['String']['output']>;
  /** In Russian. */
  titleRu: Scalars['String']['output'];
};

/** Who makes it, or whose name it bears. */
export type Brand = {
  __typename?: 'Brand';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** As it is written by its owner. */
  name: Scalars['String']['output'];
};

/** What to do to which products. */
export type BulkEditInput = {
  /** What to do; at least one. */
  edit: ProductEdit;
  /** As of `products`. */
  filter?: InputMaybe<ProductFilter>;
  /** As of `products`. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A branch of the catalogue's tree. */
export type Category = {
  __typename?: 'Category';
  /** What its products are described by: its own attributes and those of the categories above, in order. */
  attributes: Array<CategoryAttribute>;
  /** The categories right below, by their Russian names. */
  children: Array<Category>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** In the language asked for (Russian by default), or in the other where it has no name in that one. */
  name: Scalars['String']['output'];
  /** The category above; null at a root. */
  parent?: Maybe<Category>;
  /** From the root down to this one. */
  path: Array<Category>;
  /** Its Russian name as it stands in addresses; empty where nothing of it can. */
  slug: Scalars['String']['output'];
};


/** A branch of the catalogue's tree. */
export type CategorynameArgs = {
  locale?: InputMaybe<Locale>;
};

/** An attribute as a category asks for it. */
export type CategoryAttribute = {
  __typename?: 'CategoryAttribute';
  /** What is described. */
  attribute: Attribute;
  /** The category above that asks for it; null where it is this one itself. */
  inheritedFrom?: Maybe<Category>;
  /** Whether the catalogue offers it as a filter. */
  isFilterable: Scalars['Boolean']['output'];
  /** A product here can't be published without it. */
  isRequired: Scalars['Boolean']['output'];
};

/** An attribute that a category asks for. */
export type CategoryAttributeInput = {
  /** Code of the attribute. */
  code: Scalars['ID']['input'];
  /** Whether the catalogue offers it as a filter. */
  isFilterable?: Scalars['Boolean']['input'];
  /** A product can't be published without it. Products that are published already stay so until they are changed. */
  isRequired?: Scalars['Boolean']['input'];
};

/** How well the products of a category are described, with all below it. */
export type CategoryCompleteness = {
  __typename?: 'CategoryCompleteness';
  /** The category. */
  category: Category;
  /** How many of them lack nothing that keeps them from being published. */
  complete: Scalars['Int']['output'];
  /** What is missing most often, most first; at most 10. */
  missing: Array<MissingField>;
  /** How many products it has, without discontinued and merged ones. */
  products: Scalars['Int']['output'];
};

/** The category is gone. */
export type CategoryDeleted = {
  __typename?: 'CategoryDeleted';
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** The category as it is now. */
export type CategorySaved = {
  __typename?: 'CategorySaved';
  /** The category as it is now. */
  category: Category;
};

/** What to put into a list and what to take out. */
export type ChangeFavouritesInput = {
  /** Ids of products. */
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of the list. */
  listId: Scalars['ID']['input'];
  /** Ids of products. */
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What to change in the machines of one's organization; it keeps at most 500. */
export type ChangeMyEquipmentInput = {
  /** Ids of models. */
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of models. */
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The machines, or why they stay as they were. */
export type ChangeMyEquipmentResult = InvalidInput | MyEquipmentChanged;

/** A change of many products that is previewed, published and undone as one. */
export type Changeset = {
  __typename?: 'Changeset';
  /** Products that change. */
  changed: Scalars['Int']['output'];
  /** New products. */
  created: Scalars['Int']['output'];
  /** The first rows of a kind, in the order of the file. None after 30 days, or once it is thrown away. */
  examples: Array<ChangesetRow>;
  /** What stopped it, or the last try to publish or to undo it, for a person; null where nothing did. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Where it comes from. */
  kind: ChangesetKind;
  /** How many of the new products look like one that is there already. */
  lookalikes: Scalars['Int']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Who made it: `person:…`, `program:…` or `service:…`. */
  madeBy: Scalars['String']['output'];
  /** From 0 to 1, while it is being read or published. */
  progress: Scalars['Float']['output'];
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  status: ChangesetStatus;
  /** Name of the file, or what was edited. */
  title: Scalars['String']['output'];
  /** Products that are so already. */
  unchanged: Scalars['Int']['output'];
  /** Rows that can't be taken. */
  wrong: Scalars['Int']['output'];
  /** Download of all wrong rows, each with its reason; null where there are none. */
  wrongRowsUrl?: Maybe<Scalars['String']['output']>;
};


/** A change of many products that is previewed, published and undone as one. */
export type ChangesetexamplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lookalikes?: Scalars['Boolean']['input'];
  outcome: RowOutcome;
};

/** A page of changesets. */
export type ChangesetConnection = {
  __typename?: 'ChangesetConnection';
  /** The changesets with their cursors. */
  edges: Array<ChangesetEdge>;
  /** The changesets. */
  nodes: Array<Changeset>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A changeset's place in the list. */
export type ChangesetEdge = {
  __typename?: 'ChangesetEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The changeset. */
  node: Changeset;
};

/** Which changeset. */
export type ChangesetInput = {
  /** Id of the changeset. */
  id: Scalars['ID']['input'];
};

/** Where a changeset comes from. */
export type ChangesetKind =
  /** One change of all products that a search found. */
  | 'BULK_EDIT'
  /** A file of products. */
  | 'IMPORT'
  /** Products that were found to be one. */
  | 'MERGE';

/** The changeset is not in a state for this, or its products were changed meanwhile. Nothing was changed. */
export type ChangesetRefused = Problem & {
  __typename?: 'ChangesetRefused';
  /** `WRONG_STATUS`, `CHANGED_MEANWHILE`, `NOTHING_TO_DO`, `TOO_MANY` or `IN_A_KIT`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** SKUs of the first products that were changed meanwhile. */
  skus: Array<Scalars['String']['output']>;
};

/** The changeset, or why it stays as it was. */
export type ChangesetResult = ChangesetRefused | ChangesetSaved | InvalidProduct | NotFound;

/** A row of a changeset. */
export type ChangesetRow = {
  __typename?: 'ChangesetRow';
  /** What changes; empty unless CHANGED. */
  changes: Array<FieldChange>;
  /** Of a new one: another product of the same brand and maker's number. Null where there was none when it was previewed. */
  looksLike?: Maybe<Product>;
  /** Its number in the file, from 1, the header; from 1 in a bulk edit. */
  number: Scalars['Int']['output'];
  /** What becomes of it. */
  outcome: RowOutcome;
  /** What is wrong; empty unless WRONG. */
  problems: Array<ProductProblem>;
  /** The product, where there is one already. */
  product?: Maybe<Product>;
  /** SKU of the product, as far as it could be read. */
  sku?: Maybe<Scalars['String']['output']>;
};

/** The changeset as it is now. */
export type ChangesetSaved = {
  __typename?: 'ChangesetSaved';
  /** The changeset as it is now. */
  changeset: Changeset;
};

/** How far a changeset is. */
export type ChangesetStatus =
  /** Thrown away. */
  | 'DISCARDED'
  /** Stopped; nothing was changed. */
  | 'FAILED'
  /** In the catalogue. */
  | 'PUBLISHED'
  /** On its way into the catalogue. */
  | 'PUBLISHING'
  /** Its file is being read, or its products are being looked up. */
  | 'READING'
  /** To be looked at and published. */
  | 'READY'
  /** On its way out of the catalogue again. */
  | 'UNDOING'
  /** Taken back. */
  | 'UNDONE';

/** A column and what it gives. */
export type ColumnFieldInput = {
  /** As the header calls it. */
  column: Scalars['String']['input'];
  /** A field of `importFields`. */
  field: Scalars['String']['input'];
};

/** How well a product is described. */
export type Completeness = {
  __typename?: 'Completeness';
  /** What of it keeps the product from being published. */
  blocking: Array<Scalars['String']['output']>;
  /** What is not, each as `name.en`, `image` or `attribute.cross-section`. */
  missing: Array<Scalars['String']['output']>;
  /** Per cent of what could be said that is. */
  score: Scalars['Int']['output'];
};

/** Whom something is for. */
export type ContentAudience = {
  __typename?: 'ContentAudience';
  /** How it is said. */
  kind: AudienceKind;
  /** Of `CHOSEN`: ids of organizations. */
  organizationIds: Array<Scalars['ID']['output']>;
  /** Of `CHOSEN`: codes of segments; `guest` are those who have not signed in. */
  segments: Array<Scalars['String']['output']>;
};

/** Whom something is to be for. */
export type ContentAudienceInput = {
  /** How it is said. */
  kind: AudienceKind;
  /** Of `CHOSEN`: ids of organizations, at most 100. */
  organizationIds?: Array<Scalars['ID']['input']>;
  /** Of `CHOSEN`: codes of segments, at most 100; `guest` are those who have not signed in. */
  segments?: Array<Scalars['String']['input']>;
};

/** A file of an article or material. It is handed out to whoever may see what it belongs to. */
export type ContentFile = {
  __typename?: 'ContentFile';
  /** Such as `application/pdf`. */
  contentType: Scalars['String']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** The file's name. */
  name: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** In the language asked for (Russian by default); the file's name where it has no title. */
  title: Scalars['String']['output'];
  /** Where it is downloaded from. */
  url: Scalars['String']['output'];
  /** The last day on which it is handed out; after it only those with `catalog:write` see it. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** A file of an article or material. It is handed out to whoever may see what it belongs to. */
export type ContentFiletitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** What became of the file, or why nothing did. */
export type ContentFileResult = ContentFileSaved | InvalidInput | NotFound;

/** The file is added, or gone. */
export type ContentFileSaved = {
  __typename?: 'ContentFileSaved';
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** A picture of an article or banner. Its addresses answer to whoever was given them, and never change their content. */
export type ContentPicture = {
  __typename?: 'ContentPicture';
  /** Of the original, in pixels. */
  height: Scalars['Int']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** At most 1,200 pixels wide and high, WebP. */
  largeUrl: Scalars['String']['output'];
  /** At most 320 pixels wide and high, WebP. */
  thumbnailUrl: Scalars['String']['output'];
  /** Of the original, in pixels. */
  width: Scalars['Int']['output'];
};

/** An article, material or banner is gone, with its files. */
export type ContentRemoved = {
  __typename?: 'ContentRemoved';
  /** Its id. */
  id: Scalars['ID']['output'];
};

export type Contract = {
  __typename?: 'Contract';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
};

/** Which attribute to remove. */
export type DeleteAttributeInput = {
  /** Code of the attribute. */
  code: Scalars['ID']['input'];
};

/** That the attribute is gone, or why it is not. */
export type DeleteAttributeResult = AttributeDeleted | InvalidInput | NotFound;

/** Which category to remove. */
export type DeleteCategoryInput = {
  /** Id of the category. */
  id: Scalars['ID']['input'];
};

/** That the category is gone, or why it is not. */
export type DeleteCategoryResult = CategoryDeleted | InvalidInput | NotFound;

/** Which equipment model to remove. */
export type DeleteEquipmentModelInput = {
  /** Id of the model. */
  id: Scalars['ID']['input'];
};

/** That the model is gone, or why it is not. */
export type DeleteEquipmentModelResult = EquipmentModelDeleted | InvalidInput | NotFound;

/** Which list to remove. */
export type DeleteFavouriteListInput = {
  /** Id of the list. */
  id: Scalars['ID']['input'];
};

/** That it is gone, or why it is not. */
export type DeleteListResult = ListDeleted | NotFound;

/** Which search to remove. */
export type DeleteSavedSearchInput = {
  /** Id of the search. */
  id: Scalars['ID']['input'];
};

/** What a unit measures, each with the base unit that its numbers are compared in. */
export type Dimension =
  /** In degrees. */
  | 'ANGLE'
  /** In square metres. */
  | 'AREA'
  /** In farads. */
  | 'CAPACITANCE'
  /** Pieces, pairs, dozens and the like. */
  | 'COUNT'
  /** In amperes. */
  | 'CURRENT'
  /** In joules. */
  | 'ENERGY'
  /** In hertz. */
  | 'FREQUENCY'
  /** In lux. */
  | 'ILLUMINANCE'
  /** In bytes. */
  | 'INFORMATION'
  /** In metres. */
  | 'LENGTH'
  /** In lumens. */
  | 'LUMINOUS_FLUX'
  /** In kilograms. */
  | 'MASS'
  /** Anything else; converts into nothing. */
  | 'OTHER'
  /** Packages, which hold something else: packs, boxes, rolls. */
  | 'PACKAGE'
  /** In watts. */
  | 'POWER'
  /** In pascals. */
  | 'PRESSURE'
  /** Shares and ratios, such as per cent. */
  | 'RATIO'
  /** In ohms. */
  | 'RESISTANCE'
  /** In kelvins. */
  | 'TEMPERATURE'
  /** In seconds. */
  | 'TIME'
  /** In volts. */
  | 'VOLTAGE'
  /** In cubic metres. */
  | 'VOLUME';

/** Products that are different. */
export type DismissDuplicatesInput = {
  /** Id of the group. */
  id: Scalars['ID']['input'];
};

/** That the group is off the list, or why it is not. */
export type DismissDuplicatesResult = DuplicatesDismissed | NotFound;

/** Which fruitless search to take off the list. */
export type DismissFruitlessSearchInput = {
  /** Id of the search. */
  id: Scalars['ID']['input'];
};

/** That the search is off the list, or why it is not. */
export type DismissFruitlessSearchResult = FruitlessSearchDismissed | NotFound;

/** Products that may be one. */
export type DuplicateGroup = {
  __typename?: 'DuplicateGroup';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** The products, the most popular first; the first 100 of them where there are more. */
  products: Array<Product>;
  /** Why they look like one. */
  reason: DuplicateReason;
};

/** A page of groups. */
export type DuplicateGroupConnection = {
  __typename?: 'DuplicateGroupConnection';
  /** The groups with their cursors. */
  edges: Array<DuplicateGroupEdge>;
  /** The groups. */
  nodes: Array<DuplicateGroup>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A group's place in the list. */
export type DuplicateGroupEdge = {
  __typename?: 'DuplicateGroupEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: DuplicateGroup;
};

/** Why products look like one. */
export type DuplicateReason =
  /** The same brand and the same maker's number. */
  | 'MANUFACTURER_NUMBER'
  /** The same name and the same attributes. */
  | 'NAME';

/** The group is off the list. */
export type DuplicatesDismissed = {
  __typename?: 'DuplicatesDismissed';
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** Somebody changed the product after it was read. Nothing was changed. */
export type EditConflict = Problem & {
  __typename?: 'EditConflict';
  /** `EDIT_CONFLICT`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** The product as it is now. */
  product: Product;
};

/** A kind of machine that spare parts and accessories fit. */
export type EquipmentModel = {
  __typename?: 'EquipmentModel';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Whether it is among the machines of the viewer's organization. */
  isMine: Scalars['Boolean']['output'];
  /** Who makes it, such as Liebherr. */
  maker: Scalars['String']['output'];
  /** Such as R 944; unique with the maker, whatever its case, blanks and dashes. */
  model: Scalars['String']['output'];
  /** Maker and model. */
  name: Scalars['String']['output'];
  /** What helps to tell it from others. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The first year that it was made in; null where nobody knows. */
  yearFrom?: Maybe<Scalars['Int']['output']>;
  /** The last year; null where it is made still, or nobody knows. */
  yearTo?: Maybe<Scalars['Int']['output']>;
};

/** A page of equipment models. */
export type EquipmentModelConnection = {
  __typename?: 'EquipmentModelConnection';
  /** The models with their cursors. */
  edges: Array<EquipmentModelEdge>;
  /** The models. */
  nodes: Array<EquipmentModel>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** The model is gone. */
export type EquipmentModelDeleted = {
  __typename?: 'EquipmentModelDeleted';
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** An equipment model's place in the list. */
export type EquipmentModelEdge = {
  __typename?: 'EquipmentModelEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The model. */
  node: EquipmentModel;
};

/** The model is kept. */
export type EquipmentModelSaved = {
  __typename?: 'EquipmentModelSaved';
  /** The model as it is now. */
  model: EquipmentModel;
};

/** Which products to write, and how. */
export type ExportProductsInput = {
  /** As of `products`. */
  filter?: InputMaybe<ProductFilter>;
  /** The file's form. */
  format?: TableFormat;
  /** Of names and headings. */
  locale?: InputMaybe<Locale>;
  /** As of `products`. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** As of `products`. */
  sort?: InputMaybe<ProductSort>;
};

/** The file, or why there is none. */
export type ExportProductsResult = InvalidInput | ProductsExported;

/** One property of the products found, with the values that it has among them. */
export type Facet = {
  __typename?: 'Facet';
  /** `category`, `brand`, `stock`, `fits`, or an attribute's code after `attribute.`, such as `attribute.cross-section`. */
  code: Scalars['String']['output'];
  /** What to filter by. */
  kind: FacetKind;
  /** What people call it, in the language asked for (Russian by default). */
  name: Scalars['String']['output'];
  /** Of a number: from the least to the greatest among the hits; null for other facets. */
  range?: Maybe<FacetRange>;
  /** Its values, those of most products first. */
  values: Array<FacetValue>;
};


/** One property of the products found, with the values that it has among them. */
export type FacetnameArgs = {
  locale?: InputMaybe<Locale>;
};

/** What a facet filters by. */
export type FacetKind =
  /** `attributes` with `values`. */
  | 'ATTRIBUTE'
  /** `brandIds`. */
  | 'BRAND'
  /** `categoryIds`. */
  | 'CATEGORY'
  /** `fits`: equipment models. */
  | 'EQUIPMENT'
  /** `attributes` with `min` and `max`, or with `values`: each number by itself where there are few. */
  | 'NUMBER'
  /** `isInStock`: the values are `true` and `false`. Only with `stock:read`. */
  | 'STOCK';

/** From the least to the greatest. */
export type FacetRange = {
  __typename?: 'FacetRange';
  /** In the attribute's unit. */
  max: Scalars['Decimal']['output'];
  /** In the attribute's unit. */
  min: Scalars['Decimal']['output'];
  /** The attribute's unit; null for bare numbers. */
  unit?: Maybe<Unit>;
};

/** One value of a facet, to narrow the search by. */
export type FacetValue = {
  __typename?: 'FacetValue';
  /** Exact up to 10,000, which also stands for any larger number; see `isExact`. */
  count: Scalars['Int']['output'];
  /** What to filter by: id of the category, brand or value. */
  id: Scalars['ID']['output'];
  /** False where there are more than `count` says. */
  isExact: Scalars['Boolean']['output'];
  /** What people call it, in the language asked for (Russian by default). */
  label: Scalars['String']['output'];
  /** Of EQUIPMENT: who makes it, to group by; null in other facets. */
  maker?: Maybe<Scalars['String']['output']>;
};


/** One value of a facet, to narrow the search by. */
export type FacetValuelabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** Products that somebody wants to find again. */
export type FavouriteList = {
  __typename?: 'FavouriteList';
  /** How many products it has that the viewer may see. */
  count: Scalars['Int']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Whether it is the viewer's. */
  isOwn: Scalars['Boolean']['output'];
  /** Whether all people of the organization see it and change its products. */
  isShared: Scalars['Boolean']['output'];
  /** Unique among one's own. */
  name: Scalars['String']['output'];
  /** Those that the viewer may see, latest first; at most 1,000. */
  products: Array<Product>;
};

/** The list, or why it stays as it was. */
export type FavouriteListResult = FavouriteListSaved | InvalidInput | NotFound;

/** The list as it is now. */
export type FavouriteListSaved = {
  __typename?: 'FavouriteListSaved';
  /** The list as it is now. */
  list: FavouriteList;
};

/** What changes in one field. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** Null where there is to be nothing. */
  after?: Maybe<Scalars['String']['output']>;
  /** Null where there was nothing. */
  before?: Maybe<Scalars['String']['output']>;
  /** Such as `name.ru` or `attributes.cross-section`. */
  field: Scalars['String']['output'];
};

/** A field and its value. */
export type FieldValueInput = {
  /** A field of `importFields`. */
  field: Scalars['String']['input'];
  /** As a cell would have it. */
  value: Scalars['String']['input'];
};

/** Which product to wait for. */
export type FollowProductInput = {
  /** Id of the product. */
  productId: Scalars['ID']['input'];
};

/** The product is followed, or why not. */
export type FollowProductResult = InvalidInput | NotFound | ProductFollowed;

/** A product that the viewer waits for. Shown to that person alone. */
export type FollowedProduct = {
  __typename?: 'FollowedProduct';
  /** Since when. */
  followedAt: Scalars['DateTime']['output'];
  /** The product. */
  product: Product;
};

/** A search that found nothing. */
export type FruitlessSearch = {
  __typename?: 'FruitlessSearch';
  /** How often. */
  count: Scalars['Int']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** When last. */
  lastAt: Scalars['DateTime']['output'];
  /** As it was typed last. */
  text: Scalars['String']['output'];
};

/** A page of fruitless searches. */
export type FruitlessSearchConnection = {
  __typename?: 'FruitlessSearchConnection';
  /** The searches with their cursors. */
  edges: Array<FruitlessSearchEdge>;
  /** The searches. */
  nodes: Array<FruitlessSearch>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** It is off the list. */
export type FruitlessSearchDismissed = {
  __typename?: 'FruitlessSearchDismissed';
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** A fruitless search's place in the list. */
export type FruitlessSearchEdge = {
  __typename?: 'FruitlessSearchEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The search. */
  node: FruitlessSearch;
};

/** The idempotency key was used before with another input. */
export type IdempotencyConflict = Problem & {
  __typename?: 'IdempotencyConflict';
  /** `IDEMPOTENCY_CONFLICT`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** A column of a file. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** The field that it gives: as remembered, or known by its name; null where it gives none. */
  field?: Maybe<Scalars['String']['output']>;
  /** As the header calls it. */
  name: Scalars['String']['output'];
};

/** A field that a column can give. */
export type ImportField = {
  __typename?: 'ImportField';
  /** Such as `sku` or `attributes.cross-section`. */
  code: Scalars['String']['output'];
  /** Whether a file must give it. */
  isRequired: Scalars['Boolean']['output'];
  /** In the language asked for (Russian by default). */
  name: Scalars['String']['output'];
};


/** A field that a column can give. */
export type ImportFieldnameArgs = {
  locale?: InputMaybe<Locale>;
};

/** What a file looks like. */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  /** Its columns in order; empty for XML. */
  columns: Array<ImportColumn>;
  /** Of a TABLE. */
  delimiter?: Maybe<Scalars['String']['output']>;
  /** Such as `utf-8` or `windows-1251`; null for a workbook. */
  encoding?: Maybe<Scalars['String']['output']>;
  /** Its form. */
  format: ProductFileFormat;
  /** The first rows, at most 10. */
  rows: Array<Array<Scalars['String']['output']>>;
};

/** Which file to look into. */
export type ImportPreviewInput = {
  /** Null: found out. One character, or `tab`. */
  delimiter?: InputMaybe<Scalars['String']['input']>;
  /** Null: found out. */
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** Id that the upload answered. */
  fileId: Scalars['ID']['input'];
};

/** The preview, or why there is none. */
export type ImportPreviewResult = ImportPreview | InvalidInput | NotFound;

/** Which file to read, and how. */
export type ImportProductsInput = {
  /** What stands between the names of a category's path. */
  categorySeparator?: InputMaybe<Scalars['String']['input']>;
  /** Fields by column; columns that are left out are not read. Null: as `importPreview` says. */
  columns?: InputMaybe<Array<ColumnFieldInput>>;
  /** Values for rows that give none. */
  defaults?: InputMaybe<Array<FieldValueInput>>;
  /** Null: found out. */
  delimiter?: InputMaybe<Scalars['String']['input']>;
  /** Null: found out. */
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** Id that the upload answered. */
  fileId: Scalars['ID']['input'];
};

/** The changeset that the file is read into, or why there is none. */
export type ImportProductsResult = ChangesetSaved | InvalidInput | NotFound;

/** A value of the input is not acceptable. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  /** Which rule it breaks, for a program. */
  code: Scalars['String']['output'];
  /** Path of the value in the input, like `lines.0.quantity`; null when it concerns the whole input. */
  field?: Maybe<Scalars['String']['output']>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** Some numbers can't be kept; none was changed. */
export type InvalidPartNumbers = Problem & {
  __typename?: 'InvalidPartNumbers';
  /** `INVALID_PART_NUMBERS`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** Each with its reason. */
  problems: Array<PartNumberProblem>;
};

/** What is wrong with a product, each with its field. Nothing was changed. */
export type InvalidProduct = Problem & {
  __typename?: 'InvalidProduct';
  /** `INVALID_PRODUCT`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** All that is wrong. */
  problems: Array<ProductProblem>;
};

/** So much of a product is in one kit. */
export type KitComponent = {
  __typename?: 'KitComponent';
  /** What is in it; never a kit itself. */
  product: Product;
  /** Base units of the component in one base unit of the kit. */
  quantity: Scalars['Decimal']['output'];
};

/** So much of a product is in one kit. */
export type KitComponentInput = {
  /** Base units of the component in one kit; above zero, at most three digits after the point. */
  quantity: Scalars['Decimal']['input'];
  /** SKU of the component; not of a kit, and in a kit that is not a draft not of a draft. */
  sku: Scalars['String']['input'];
};

/** It is gone. */
export type ListDeleted = {
  __typename?: 'ListDeleted';
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** Language of names and texts. */
export type Locale =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** What the seller gives to its partners: logos, presentations, instructions, courses. */
export type Material = {
  __typename?: 'Material';
  /** Whom it is for. Needs `catalog:write`. */
  audience: ContentAudience;
  /** The brand that it is about. */
  brand?: Maybe<Brand>;
  /** The branch of the catalogue that it is about. */
  category?: Maybe<Category>;
  /** When it was last changed. */
  changedAt: Scalars['DateTime']['output'];
  /** Its files; those that are handed out no longer only for those with `catalog:write`. */
  files: Array<ContentFile>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: MaterialKind;
  /** In which language it is; null where that doesn't matter. */
  language?: Maybe<Locale>;
  /** What it is for and how to use it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The product that it is about. */
  product?: Maybe<Product>;
  /** Its texts as they are written, for an editor. Needs `catalog:write`. */
  source: MaterialSource;
  /** In the language asked for (Russian by default), or in the other where it has none in that one. */
  title: Scalars['String']['output'];
};


/** What the seller gives to its partners: logos, presentations, instructions, courses. */
export type MaterialnoteArgs = {
  locale?: InputMaybe<Locale>;
};


/** What the seller gives to its partners: logos, presentations, instructions, courses. */
export type MaterialtitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** A page of materials. */
export type MaterialConnection = {
  __typename?: 'MaterialConnection';
  /** The materials with their cursors. */
  edges: Array<MaterialEdge>;
  /** The materials. */
  nodes: Array<Material>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A material's place in the list. */
export type MaterialEdge = {
  __typename?: 'MaterialEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The material. */
  node: Material;
};

/** Which materials to list: those that meet all that is given. */
export type MaterialFilter = {
  /** About this brand. */
  brandId?: InputMaybe<Scalars['ID']['input']>;
  /** About this category or one below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<MaterialKind>;
  /** In this language, or in none. */
  language?: InputMaybe<Locale>;
  /** About this product, its category (or one above) or its brand. */
  productId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a material is for. */
export type MaterialKind =
  /** Logos and how to use them. */
  | 'BRAND'
  /** To tell customers of goods: leaflets, pictures. */
  | 'MARKETING'
  /** To sell: presentations, arguments. */
  | 'SALES'
  /** How things work: drawings, instructions. */
  | 'TECHNICAL'
  /** To learn from. */
  | 'TRAINING';

/** The material is kept. */
export type MaterialSaved = {
  __typename?: 'MaterialSaved';
  /** As it is now. */
  material: Material;
};

/** Texts of a material as they are written. */
export type MaterialSource = {
  __typename?: 'MaterialSource';
  /** In English. */
  noteEn?: Maybe<Scalars['String']['output']>;
  /** In Russian. */
  noteRu?: Maybe<Scalars['String']['output']>;
  /** In English. */
  titleEn?: Maybe<Scalars['String']['output']>;
  /** In Russian. */
  titleRu: Scalars['String']['output'];
};

/** In which order a segment sees the roots of the catalogue. Roots that it does not name come after, as in the tree. */
export type MenuOrder = {
  __typename?: 'MenuOrder';
  /** In their order. */
  categories: Array<Category>;
  /** Code of the segment; `guest` are those who have not signed in. */
  segment: Scalars['String']['output'];
};

/** The order holds. */
export type MenuOrderSet = {
  __typename?: 'MenuOrderSet';
  /** Code of the segment. */
  segment: Scalars['String']['output'];
};

/** Which products to merge into which. */
export type MergeProductsInput = {
  /** Ids of those that become it; at most 50. */
  fromIds: Array<Scalars['ID']['input']>;
  /** Id of the product that stays. */
  intoId: Scalars['ID']['input'];
};

/** How many products lack a field. */
export type MissingField = {
  __typename?: 'MissingField';
  /** Such as `image` or `attribute.cross-section`. */
  field: Scalars['String']['output'];
  /** In the language asked for (Russian by default). */
  name: Scalars['String']['output'];
  /** How many products lack it. */
  products: Scalars['Int']['output'];
};


/** How many products lack a field. */
export type MissingFieldnameArgs = {
  locale?: InputMaybe<Locale>;
};

/** An amount in a currency. Amounts have two digits after the point, unit prices four. */
export type Money = {
  __typename?: 'Money';
  /** How much, in whole units of the currency: roubles, not kopecks. */
  amount: Scalars['Decimal']['output'];
  /** In which currency. */
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Gives an article, material or banner a file that the viewer uploaded by `POST /files`. A picture is
   * PNG, JPEG or WebP of at most 50 megapixels and takes the place of the former one. Needs `catalog:write`.
   */
  addContentFile: ContentFileResult;
  /**
   * Gives a product a picture or a paper, of a file that the viewer uploaded by `POST /files`. A picture
   * is PNG, JPEG or WebP of at most 50 megapixels. Needs `catalog:write`.
   */
  addProductMedia: ProductMediaResult;
  /** Puts products into a list and takes products out; to a shared list also by colleagues. At most 1,000 products a list. */
  changeFavourites: FavouriteListResult;
  /** Adds machines to those of the viewer's organization and takes some off; all of its people share the list. Needs `catalog:read`. */
  changeMyEquipment: ChangeMyEquipmentResult;
  /** Removes an attribute that no product has and no category asks for. Needs `catalog:write`. */
  deleteAttribute: DeleteAttributeResult;
  /** Removes a category that has no products and no categories below it. Needs `catalog:write`. */
  deleteCategory: DeleteCategoryResult;
  /** Removes an equipment model that no product fits. Needs `catalog:write`. */
  deleteEquipmentModel: DeleteEquipmentModelResult;
  /** Removes a list of one's own. */
  deleteFavouriteList: DeleteListResult;
  /** Removes a saved search of one's own. */
  deleteSavedSearch: DeleteListResult;
  /** Throws a changeset away that is not published. Needs `catalog:write`. */
  discardChangeset: ChangesetResult;
  /** Says that products are different, so that they are not listed as duplicates any more. Needs `catalog:write`. */
  dismissDuplicates: DismissDuplicatesResult;
  /** Takes a fruitless search off the list. Needs `catalog:write`. */
  dismissFruitlessSearch: DismissFruitlessSearchResult;
  /**
   * Writes the products that a search finds into a CSV or XLSX file for download, at most 100,000, with
   * what the viewer may see of them. Cells that a spreadsheet would take for a formula are neutralised.
   */
  exportProducts: ExportProductsResult;
  /**
   * Has the viewer told when an announced product is on sale or its date changes, or a product is in
   * stock again: in the order in which people asked, each once. Following twice is following once. For
   * people who order.
   */
  followProduct: FollowProductResult;
  /**
   * Reads a file that was uploaded by `POST /files` into a changeset (a dry run): CSV, TSV, XLSX, BMEcat
   * 2005 or CommerceML 2. Nothing is changed until `publishChangeset`. The mapping is remembered for the
   * next file with these columns. Needs `catalog:write`.
   */
  importProducts: ImportProductsResult;
  /**
   * Merges products into one: their ids and codes, customers' favourites and part numbers go on finding
   * it, and it is given what it lacks of their relations and media. Published at once, and undone like
   * any changeset; relations stay with the one then, media go back. Needs `catalog:write`.
   */
  mergeProducts: ChangesetResult;
  /** Puts the pictures of a product in an order; the first is the main one. Needs `catalog:write`. */
  orderProductImages: ProductMediaResult;
  /**
   * Previews one change of all products that a search finds, at most 100,000. A large one goes on in the
   * background: it is READING, and READY a little later. Needs `catalog:write`.
   */
  previewBulkEdit: ChangesetResult;
  /**
   * Publishes a previewed changeset, all of its right rows or none. A large one goes on in the
   * background: it is PUBLISHING, and PUBLISHED a little later, or READY again with a `failure` where
   * products were changed in between. Needs `catalog:write`.
   */
  publishChangeset: ChangesetResult;
  /** Keeps a search among one's own past ones, of which the latest 100 are kept. Needs `catalog:read`. */
  rememberSearch: RememberSearchResult;
  /** Removes an article with its files. Needs `catalog:write`. */
  removeArticle: RemoveContentResult;
  /** Removes a banner with its picture. Needs `catalog:write`. */
  removeBanner: RemoveContentResult;
  /** Takes a file or picture away, with its content. Needs `catalog:write`. */
  removeContentFile: ContentFileResult;
  /** Removes a material with its files. Needs `catalog:write`. */
  removeMaterial: RemoveContentResult;
  /** Takes a picture or paper away. Needs `catalog:write`. */
  removeProductMedia: ProductMediaResult;
  /** Writes an article, new or in place of what it was. Needs `catalog:write`. */
  saveArticle: SaveArticleResult;
  /**
   * Creates an attribute or changes one. The type, and the dimension of the unit, of one that products
   * have can't change. Options that products have can't be left out. Needs `catalog:write`.
   */
  saveAttribute: SaveAttributeResult;
  /** Writes a banner, new or in place of what it was. Needs `catalog:write`. */
  saveBanner: SaveBannerResult;
  /** Creates a category or changes one: names, place in the tree, attributes. Needs `catalog:write`. */
  saveCategory: SaveCategoryResult;
  /** Makes an equipment model or changes one. Needs `catalog:write`. */
  saveEquipmentModel: SaveEquipmentModelResult;
  /** Creates a list (at most 100 a person) or renames and shares one of one's own. */
  saveFavouriteList: FavouriteListResult;
  /** Writes a material, new or in place of what it was. Needs `catalog:write`. */
  saveMaterial: SaveMaterialResult;
  /**
   * Creates a product or changes one. A product that is published, announced or discontinued has every
   * attribute that its category requires, a unit and a price group. Needs `catalog:write`.
   */
  saveProduct: SaveProductResult;
  /** Keeps a search under a name (at most 100 a person); the same name replaces. */
  saveSearch: SaveSearchResult;
  /** Creates, changes or (without words) removes a set of synonyms. Needs `catalog:write`. */
  saveSynonyms: SaveSynonymsResult;
  /** Sets in which order a segment sees the roots of the catalogue, from the next request on. Needs `catalog:write`. */
  setMenuOrder: SetMenuOrderResult;
  /** Keeps what an organization calls products: adds, changes, takes away (sku null). For customers with `cart:write`, or `catalog:write`. */
  setPartNumbers: SetPartNumbersResult;
  /** Says which products go with one or instead of it: all of its relations at once. Needs `catalog:write`. */
  setProductRelations: SaveProductResult;
  /** Sets, changes or (with effect null) takes away rules, all or none. Holds at once. Needs `catalog:write`. */
  setVisibility: SetVisibilityResult;
  /**
   * Puts the products of a published changeset back as they were before it; what it created is removed.
   * Products that were changed since stay as they are if `skipChanged`, otherwise nothing is undone.
   * A large one goes on in the background: it is UNDOING, and UNDONE a little later. Needs `catalog:write`.
   */
  undoChangeset: ChangesetResult;
  /** Waits no longer. Not following any more twice is the same. */
  unfollowProduct: UnfollowProductResult;
};


export type MutationaddContentFileArgs = {
  input: AddContentFileInput;
};


export type MutationaddProductMediaArgs = {
  input: AddProductMediaInput;
};


export type MutationchangeFavouritesArgs = {
  input: ChangeFavouritesInput;
};


export type MutationchangeMyEquipmentArgs = {
  input: ChangeMyEquipmentInput;
};


export type MutationdeleteAttributeArgs = {
  input: DeleteAttributeInput;
};


export type MutationdeleteCategoryArgs = {
  input: DeleteCategoryInput;
};


export type MutationdeleteEquipmentModelArgs = {
  input: DeleteEquipmentModelInput;
};


export type MutationdeleteFavouriteListArgs = {
  input: DeleteFavouriteListInput;
};


export type MutationdeleteSavedSearchArgs = {
  input: DeleteSavedSearchInput;
};


export type MutationdiscardChangesetArgs = {
  input: ChangesetInput;
};


export type MutationdismissDuplicatesArgs = {
  input: DismissDuplicatesInput;
};


export type MutationdismissFruitlessSearchArgs = {
  input: DismissFruitlessSearchInput;
};


export type MutationexportProductsArgs = {
  input: ExportProductsInput;
};


export type MutationfollowProductArgs = {
  input: FollowProductInput;
};


export type MutationimportProductsArgs = {
  input: ImportProductsInput;
};


export type MutationmergeProductsArgs = {
  input: MergeProductsInput;
};


export type MutationorderProductImagesArgs = {
  input: OrderProductImagesInput;
};


export type MutationpreviewBulkEditArgs = {
  input: BulkEditInput;
};


export type MutationpublishChangesetArgs = {
  input: ChangesetInput;
};


export type MutationrememberSearchArgs = {
  input: RememberSearchInput;
};


export type MutationremoveArticleArgs = {
  input: RemoveArticleInput;
};


export type MutationremoveBannerArgs = {
  input: RemoveBannerInput;
};


export type MutationremoveContentFileArgs = {
  input: RemoveContentFileInput;
};


export type MutationremoveMaterialArgs = {
  input: RemoveMaterialInput;
};


export type MutationremoveProductMediaArgs = {
  input: RemoveProductMediaInput;
};


export type MutationsaveArticleArgs = {
  input: SaveArticleInput;
};


export type MutationsaveAttributeArgs = {
  input: SaveAttributeInput;
};


export type MutationsaveBannerArgs = {
  input: SaveBannerInput;
};


export type MutationsaveCategoryArgs = {
  input: SaveCategoryInput;
};


export type MutationsaveEquipmentModelArgs = {
  input: SaveEquipmentModelInput;
};


export type MutationsaveFavouriteListArgs = {
  input: SaveFavouriteListInput;
};


export type MutationsaveMaterialArgs = {
  input: SaveMaterialInput;
};


export type MutationsaveProductArgs = {
  input: SaveProductInput;
};


export type MutationsaveSearchArgs = {
  input: SaveSearchInput;
};


export type MutationsaveSynonymsArgs = {
  input: SaveSynonymsInput;
};


export type MutationsetMenuOrderArgs = {
  input: SetMenuOrderInput;
};


export type MutationsetPartNumbersArgs = {
  input: SetPartNumbersInput;
};


export type MutationsetProductRelationsArgs = {
  input: SetProductRelationsInput;
};


export type MutationsetVisibilityArgs = {
  input: SetVisibilityInput;
};


export type MutationundoChangesetArgs = {
  input: UndoChangesetInput;
};


export type MutationunfollowProductArgs = {
  input: FollowProductInput;
};

/** The machines of the organization as they are now. */
export type MyEquipmentChanged = {
  __typename?: 'MyEquipmentChanged';
  /** By maker and model. */
  equipment: Array<EquipmentModel>;
};

/** What the input names does not exist, or the viewer may not see it. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** The id, number or code that was not found. */
  id?: Maybe<Scalars['String']['output']>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** A product that has come on sale of late. */
export type Novelty = {
  __typename?: 'Novelty';
  /** Since when it can be ordered. */
  onSaleSince: Scalars['DateTime']['output'];
  /** The product. */
  product: Product;
};

/** A page of novelties. */
export type NoveltyConnection = {
  __typename?: 'NoveltyConnection';
  /** The novelties with their cursors. */
  edges: Array<NoveltyEdge>;
  /** The novelties. */
  nodes: Array<Novelty>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A novelty's place in the list. */
export type NoveltyEdge = {
  __typename?: 'NoveltyEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The novelty. */
  node: Novelty;
};

/** The order of a product's pictures. */
export type OrderProductImagesInput = {
  /** All of its pictures. */
  imageIds: Array<Scalars['ID']['input']>;
  /** Id of the product. */
  productId: Scalars['ID']['input'];
};

/** How many base units a package holds, and what it measures. */
export type Packaging = {
  __typename?: 'Packaging';
  /** Its own barcode number. */
  gtin?: Maybe<Scalars['String']['output']>;
  /** Which package. */
  level: PackagingLevel;
  /** How many base units it holds. */
  quantity: Scalars['Decimal']['output'];
  /** In m³. */
  volume?: Maybe<Scalars['Decimal']['output']>;
  /** Gross, in kg. */
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** How many base units a package holds, and what it measures. */
export type PackagingInput = {
  /** With a right check digit; no other product or package may have it. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Which package; each once. */
  level: PackagingLevel;
  /** How many base units it holds. */
  quantity: Scalars['Decimal']['input'];
  /** In m³. */
  volume?: InputMaybe<Scalars['Decimal']['input']>;
  /** Gross, in kg. */
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Packages from the smallest to the largest. */
export type PackagingLevel =
  /** A case, box or carton. */
  | 'CASE'
  /** A pack inside a case. */
  | 'INNER'
  /** A pallet. */
  | 'PALLET'
  /** What is sold singly. */
  | 'PIECE';

/** Where a page stands in its connection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Opaque; pass it as `after` for the next page. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Opaque; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What an organization calls a product. */
export type PartNumber = {
  __typename?: 'PartNumber';
  /** The organization's own number; unique in it, whatever its case, blanks and dashes. */
  number: Scalars['String']['output'];
  /** What it means. */
  product: Product;
};

/** A page of part numbers. */
export type PartNumberConnection = {
  __typename?: 'PartNumberConnection';
  /** The numbers with their cursors. */
  edges: Array<PartNumberEdge>;
  /** The numbers. */
  nodes: Array<PartNumber>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A part number's place in the list. */
export type PartNumberEdge = {
  __typename?: 'PartNumberEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The number. */
  node: PartNumber;
};

/** What an organization calls a product. */
export type PartNumberInput = {
  /** At most 64 characters. */
  number: Scalars['String']['input'];
  /** SKU of the product; null takes the number away. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** Why a number can't be kept. */
export type PartNumberProblem = {
  __typename?: 'PartNumberProblem';
  /** Place in the input, from 0. */
  index: Scalars['Int']['output'];
  /** As it was given. */
  number: Scalars['String']['output'];
  /** For a person. */
  reason: Scalars['String']['output'];
};

/** The numbers are kept. */
export type PartNumbersSet = {
  __typename?: 'PartNumbersSet';
  /** How many are new, changed or taken away. */
  changed: Scalars['Int']['output'];
};

/** Why a mutation was refused, with the facts in the implementing type. Nothing was changed. */
export type Problem = {
  /** Stable code for a program. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** Something that is sold: one SKU. */
export type Product = {
  __typename?: 'Product';
  /** Codes of products that were merged into this one: they find it still. Needs `catalog:write`. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is described by, in the order of its category's attributes; without those that it has no value of. */
  attributes: Array<ProductAttribute>;
  /** From when an announced product is to be on sale, or is expected. */
  availableFrom?: Maybe<Scalars['Date']['output']>;
  /** Who makes it, or whose name it bears; null where that is not known. */
  brand?: Maybe<Brand>;
  /** Its branch of the catalogue; null while it has none. */
  category?: Maybe<Category>;
  /** How well it is described. Needs `catalog:write`. */
  completeness: Completeness;
  /**
   * What one kit is put together of, in the seller's order: those that the viewer may see. Empty of a
   * product that is no kit.
   */
  components: Array<KitComponent>;
  /** What the viewer's organization calls it; null where it has no number of its own for it. */
  customerPartNumber?: Maybe<Scalars['String']['output']>;
  /** In the language asked for (Russian by default), or in the other where there is none in that one. */
  description?: Maybe<Scalars['String']['output']>;
  /** Ids of the viewer's lists that it is in. */
  favouriteListIds: Array<Scalars['ID']['output']>;
  /** Certificates, data sheets and other papers to download. */
  files: Array<ProductFile>;
  /** The equipment that it fits, as a spare part or accessory, by maker and model; at most 500. */
  fits: Array<EquipmentModel>;
  /** Barcode number: GTIN-8, 12, 13 or 14, with a right check digit. Unique. */
  gtin?: Maybe<Scalars['String']['output']>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Pictures, the main one first. */
  images: Array<ProductImage>;
  /** Whether the viewer is told when it can be ordered; false for guests and programs. */
  isFollowed: Scalars['Boolean']['output'];
  /** Whether it is put together of other products when it is sold: its stock is theirs. */
  isKit: Scalars['Boolean']['output'];
  /** False where prices of this product are told to the viewer on request only, or to nobody signed out. */
  isPriceShown: Scalars['Boolean']['output'];
  /** Internal: true wherever the product can be reached; other subgraphs require it, so that they tell nothing of a hidden one. */
  isShown: Scalars['Boolean']['output'];
  /** The maker's own number for it. */
  manufacturerNumber?: Maybe<Scalars['String']['output']>;
  /** Least quantity of one order line, in the base unit. */
  minimumQuantity: Scalars['Decimal']['output'];
  /** In the language asked for (Russian by default), or in the other where it has no name in that one. */
  name: Scalars['String']['output'];
  /**
   * Products on sale that are often ordered with it, the most often first, as far as the viewer may see
   * them. What fewer than three organizations have ordered together is told to nobody.
   */
  oftenBoughtWith: Array<Product>;
  /** How it is packed, from the piece to the pallet; levels that are not known are left out. */
  packaging: Array<Packaging>;
  /** What discounts of a segment are set on. Needs `catalog:write`. */
  priceGroup?: Maybe<Scalars['String']['output']>;
  /** An order line's quantity is a multiple of this, in the base unit. */
  quantityStep: Scalars['Decimal']['output'];
  /** Products that go with it or instead of it, those that the viewer may see. */
  relations: Array<ProductRelation>;
  /** Which state of the product this is; `saveProduct` takes it to see whether somebody was faster. Needs `catalog:write`. */
  revision: Scalars['String']['output'];
  /** Article number; unique, whatever its case, blanks and dashes. */
  sku: Scalars['String']['output'];
  /** Its name as it stands in addresses, after the SKU; empty where nothing of it can. */
  slug: Scalars['String']['output'];
  /** Whether it is on sale. */
  status: ProductStatus;
  /** The base unit; quantities, prices and stock count in it. */
  unit: Unit;
};


/** Something that is sold: one SKU. */
export type ProductdescriptionArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that is sold: one SKU. */
export type ProductnameArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that is sold: one SKU. */
export type ProductoftenBoughtWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that is sold: one SKU. */
export type ProductrelationsArgs = {
  kinds?: InputMaybe<Array<RelationKind>>;
};

export type ProductAddress = {
  __typename?: 'ProductAddress';
  number: Scalars['Int']['output'];
  sku: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

/** An attribute's value of one product. */
export type ProductAttribute = {
  __typename?: 'ProductAttribute';
  /** What is described. */
  attribute: Attribute;
  /** Of BOOLEAN. */
  boolean?: Maybe<Scalars['Boolean']['output']>;
  /** Of DATE. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Of NUMBER: in the attribute's unit. */
  number?: Maybe<Scalars['Decimal']['output']>;
  /** Of ONE_OF and MANY_OF. */
  options: Array<AttributeOption>;
  /** The whole value as people read it, with its unit, in the language asked for (Russian by default). */
  text: Scalars['String']['output'];
};


/** An attribute's value of one product. */
export type ProductAttributetextArgs = {
  locale?: InputMaybe<Locale>;
};

/** A value of one attribute. */
export type ProductAttributeInput = {
  /** Code of the attribute. */
  code: Scalars['ID']['input'];
  /**
   * As text: a number with or without a unit of the right dimension ("2,5 мм²"), `true` or `false`, an
   * option's code or label, several with `;` between, a day `2026-01-31`. Null takes it away.
   */
  value?: InputMaybe<Scalars['String']['input']>;
  /** Of TEXT: the English one, where it is another. */
  valueEn?: InputMaybe<Scalars['String']['input']>;
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The products with their cursors. */
  edges: Array<ProductEdge>;
  /**
   * By category, brand, stock and equipment (code `fits`) that hits fit, and by each filterable attribute where the hits are of one category (or
   * below it): how many hits each value would leave, if it alone were chosen of its facet. Of categories:
   * the roots, and around each chosen one its path, siblings and children. The values with most hits
   * first, `first` (at most 100) of each facet, and the chosen ones always.
   */
  facets: Array<Facet>;
  /** False where there are more than `totalCount` says. */
  isTotalExact: Scalars['Boolean']['output'];
  /** The products. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Exact up to 10,000, which also stands for any larger number; see `isTotalExact`. */
  totalCount: Scalars['Int']['output'];
};


/** A page of products. */
export type ProductConnectionfacetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A product's place in a list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The product. */
  node: Product;
};

/** A change of many products. What is absent stays as it is; null takes the value away. */
export type ProductEdit = {
  /** Equipment models that they fit besides, as of `saveProduct`. */
  addFits?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Those that are named here; others stay. */
  attributes?: InputMaybe<Array<ProductAttributeInput>>;
  /** From when an announced product is to be on sale. */
  availableFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Name of the brand; made if new. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Id of the category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** All equipment models that they fit, as of `saveProduct`. */
  fits?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In the base unit. */
  minimumQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** What discounts of a segment are set on. */
  priceGroup?: InputMaybe<Scalars['String']['input']>;
  /** In the base unit. */
  quantityStep?: InputMaybe<Scalars['Decimal']['input']>;
  /** Replaces a part of the names, letter for letter. */
  replaceInName?: InputMaybe<ReplaceText>;
  /** Whether it is on sale. */
  status?: InputMaybe<ProductStatus>;
  /** OKEI or Recommendation 20 code. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

export type ProductFacts = {
  __typename?: 'ProductFacts';
  /** The code it was asked by, letter for letter; null when it was asked by id. */
  askedCode?: Maybe<Scalars['String']['output']>;
  /** Base units that the code stands for: of a package's GTIN what the package holds, of other codes and ids 1. */
  askedQuantity: Scalars['Decimal']['output'];
  gtin?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether its status lets customers order it, and its price is shown to the organization acted for. */
  isOrderable: Scalars['Boolean']['output'];
  /** Whether its price is shown to the organization acted for; true where the service acts for none. */
  isPriceShown: Scalars['Boolean']['output'];
  /** In the base unit. */
  minimumQuantity: Scalars['Decimal']['output'];
  nameEn: Scalars['String']['output'];
  nameRu: Scalars['String']['output'];
  /** What discounts of a segment are set on; null = none. */
  priceGroup?: Maybe<Scalars['String']['output']>;
  /** In the base unit. */
  quantityStep: Scalars['Decimal']['output'];
  sku: Scalars['String']['output'];
  /** The base unit. */
  unit: Unit;
  /** OKEI. */
  unitCode: Scalars['String']['output'];
};

/** A paper that goes with a product. */
export type ProductFile = {
  __typename?: 'ProductFile';
  /** Such as `application/pdf`. */
  contentType: Scalars['String']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ProductFileKind;
  /** The file's name. */
  name: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** In the language asked for (Russian by default); the file's name where it has no title. */
  title: Scalars['String']['output'];
  /** Where it is downloaded from, by whoever may see the product. */
  url: Scalars['String']['output'];
  /** Of a certificate: the last day on which it holds. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** A paper that goes with a product. */
export type ProductFiletitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** A form of product files. */
export type ProductFileFormat =
  /** BMEcat 2005, T_NEW_CATALOG. */
  | 'BMECAT'
  /** CommerceML 2.x, `import.xml`. */
  | 'COMMERCEML'
  /** Rows of delimited text: CSV, TSV and the like. */
  | 'TABLE'
  /** An Excel workbook; its first sheet with rows. */
  | 'XLSX';

/** What a paper is. */
export type ProductFileKind =
  /** Of conformity, fire safety and the like. */
  | 'CERTIFICATE'
  /** Technical data. */
  | 'DATA_SHEET'
  /** How to mount and use it. */
  | 'MANUAL'
  /** Anything else. */
  | 'OTHER';

/** A product passes if it passes each part that is given. An empty list is as none given. */
export type ProductFilter = {
  /** By attributes, each once; at most 20. */
  attributes?: InputMaybe<Array<AttributeFilter>>;
  /** Of one of the brands; at most 500. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of the categories or below them; at most 500. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Fits one of these equipment models; at most 500. */
  fits?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: fits a machine of the viewer's organization; with `fits`, one of those or of these. For people. */
  fitsMyEquipment?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: in stock somewhere; false: out of stock. Needs `stock:read`. */
  isInStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those that lack something a product of their category must have. Needs `catalog:write`. */
  isIncomplete?: InputMaybe<Scalars['Boolean']['input']>;
  /** By default PUBLISHED and ANNOUNCED, with `catalog:write` also DRAFT. */
  status?: InputMaybe<Array<ProductStatus>>;
};

/** The viewer is told when the product can be ordered. */
export type ProductFollowed = {
  __typename?: 'ProductFollowed';
  /** The product. */
  product: Product;
};

/** A picture of a product. Its addresses answer to whoever may see the product, and never change their content. */
export type ProductImage = {
  __typename?: 'ProductImage';
  /** Of the original, in pixels. */
  height: Scalars['Int']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** At most 1,200 pixels wide and high, WebP. */
  largeUrl: Scalars['String']['output'];
  /** At most 320 pixels wide and high, WebP. */
  thumbnailUrl: Scalars['String']['output'];
  /** What is seen on it, in the language asked for (Russian by default). */
  title?: Maybe<Scalars['String']['output']>;
  /** As it was uploaded, for those with `catalog:write`; for others the large one, without what the camera wrote into it. */
  url: Scalars['String']['output'];
  /** Of the original, in pixels. */
  width: Scalars['Int']['output'];
};


/** A picture of a product. Its addresses answer to whoever may see the product, and never change their content. */
export type ProductImagetitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** The product with its files, or why they stay as they were. */
export type ProductMediaResult = InvalidInput | NotFound | ProductMediaSaved;

/** The product with its pictures and papers as they are now. */
export type ProductMediaSaved = {
  __typename?: 'ProductMediaSaved';
  /** The product as it is now. */
  product: Product;
};

export type ProductNumbering = {
  __typename?: 'ProductNumbering';
  last: Scalars['Int']['output'];
  version: Scalars['String']['output'];
};

/** One thing that is wrong with a product. */
export type ProductProblem = {
  __typename?: 'ProductProblem';
  /** Which value, as `gtin` or `attributes.cross-section`. */
  field: Scalars['String']['output'];
  /** Why it can't be, for a person. */
  reason: Scalars['String']['output'];
  /** What was given; null where nothing was. */
  value?: Maybe<Scalars['String']['output']>;
};

/** One product's relation to another. */
export type ProductRelation = {
  __typename?: 'ProductRelation';
  /** Whether it holds the other way round as well. */
  isMutual: Scalars['Boolean']['output'];
  /** How the other goes with this one. */
  kind: RelationKind;
  /** In the language asked for (Russian by default). */
  note?: Maybe<Scalars['String']['output']>;
  /** The other one. */
  product: Product;
};


/** One product's relation to another. */
export type ProductRelationnoteArgs = {
  locale?: InputMaybe<Locale>;
};

/** One product's relation to another. */
export type ProductRelationInput = {
  /** Whether it holds the other way round as well. */
  isMutual?: Scalars['Boolean']['input'];
  /** How the other goes with this one. */
  kind: RelationKind;
  /** Why, or with what difference. */
  noteEn?: InputMaybe<Scalars['String']['input']>;
  /** Why, or with what difference. */
  noteRu?: InputMaybe<Scalars['String']['input']>;
  /** SKU of the other one. */
  sku: Scalars['String']['input'];
};

/** The product as it is now. */
export type ProductSaved = {
  __typename?: 'ProductSaved';
  /** The product as it is now. */
  product: Product;
};

/** In which order products stand. */
export type ProductSort =
  /** By name in `locale`. */
  | 'NAME'
  /** What came into the catalogue last first. */
  | 'NEWEST'
  /** What sells most first. */
  | 'POPULARITY'
  /** How well the search is met, then popularity. */
  | 'RELEVANCE'
  /** By article number. */
  | 'SKU';

/** Whether a product is on sale, and for whom it is there. */
export type ProductStatus =
  /** Shown, can't be ordered yet. */
  | 'ANNOUNCED'
  /** No longer sold; lists leave it out unless asked for it. */
  | 'DISCONTINUED'
  /** Not published yet; seen with `catalog:write` only. */
  | 'DRAFT'
  /** On sale. */
  | 'PUBLISHED';

/** The viewer waits for the product no longer. */
export type ProductUnfollowed = {
  __typename?: 'ProductUnfollowed';
  /** The product; null where the viewer may no longer see it. */
  product?: Maybe<Product>;
};

/** The file is written. */
export type ProductsExported = {
  __typename?: 'ProductsExported';
  /** How many products it has. */
  count: Scalars['Int']['output'];
  /** Where whoever asked downloads it from, for a day. */
  url: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * One article by id or slug; null when unknown, or not for the viewer. BAD_USER_INPUT unless exactly
   * one of the two is given. Needs `catalog:read`.
   */
  article?: Maybe<Article>;
  /** Solutions and cases that the viewer may see, newest first; drafts for those with `catalog:write`. Needs `catalog:read`. */
  articles: ArticleConnection;
  /** All attributes that products can have, by their Russian names. Needs `catalog:read`. */
  attributes: Array<Attribute>;
  /** All banners, for whomever and whenever, in order. Needs `catalog:write`. */
  bannerPlan: Array<Banner>;
  /** What is shown to the viewer today on the first page, in order. Needs `catalog:read`. */
  banners: Array<Banner>;
  /** The roots of the category tree, in the order of the viewer's segment or by their Russian names. For everybody with `catalog:read`. */
  categories: Array<Category>;
  /** One category by its id; null where there is none. Needs `catalog:read`. */
  category?: Maybe<Category>;
  /** One of them; null where there is none. Needs `catalog:write`. */
  changeset?: Maybe<Changeset>;
  /** What was and is to be changed of many products at once: imports, bulk edits and merges, latest first. Needs `catalog:write`. */
  changesets: ChangesetConnection;
  /** How well each category is described, by the tree. Needs `catalog:write`. */
  completenessByCategory: Array<CategoryCompleteness>;
  /** Internal, for the gateway, asked as the viewer: where a file of an article or material lies; null unless the viewer may see it. */
  contentFileForDownload?: Maybe<StoredContentFile>;
  /** Products that may be one: same brand and maker's number, or same name and attributes. Needs `catalog:write`. */
  duplicates: DuplicateGroupConnection;
  /** One model; null where there is none that the viewer may know of. Needs `catalog:read`. */
  equipmentModel?: Maybe<EquipmentModel>;
  /**
   * Equipment that products fit, by maker and model; with `search`, names that begin so first. Models that
   * nothing fits, or nothing that the viewer may see, are there with `catalog:write` only. Needs `catalog:read`.
   */
  equipmentModels: EquipmentModelConnection;
  /** One list; null where there is none for the viewer. */
  favouriteList?: Maybe<FavouriteList>;
  /** Lists of favourite products: one's own and those that colleagues share, by name. For people of a customer. */
  favouriteLists: Array<FavouriteList>;
  /** Products that the viewer waits for, latest first; at most 500. For people who order. */
  followedProducts: Array<FollowedProduct>;
  /** What people searched for and found nothing by, most often first. Needs `catalog:write`. */
  fruitlessSearches: FruitlessSearchConnection;
  /** What columns of a product file can mean. Needs `catalog:write`. */
  importFields: Array<ImportField>;
  /** What a file of products looks like: its form, columns and first rows, with the mapping that would be used. Needs `catalog:write`. */
  importPreview: ImportPreviewResult;
  /** One material by its id; null when unknown, or not for the viewer. Needs `catalog:read`. */
  material?: Maybe<Material>;
  /**
   * The library of materials: those that the viewer may see and that have a file to hand out, newest
   * first; all for those with `catalog:write`. Needs `catalog:read`.
   */
  materials: MaterialConnection;
  /** The orders of the catalogue's roots that segments have of their own. Needs `catalog:write`. */
  menuOrders: Array<MenuOrder>;
  /** The machines that the viewer's organization has, by maker and model. For people; needs `catalog:read`. */
  myEquipment: Array<EquipmentModel>;
  /**
   * Products that came on sale within the last 30 days after having been announced or prepared, latest
   * first, as far as the viewer may see them. What is to come: `products(filter: { status: [ANNOUNCED] })`.
   */
  novelties: NoveltyConnection;
  /** The organization's own part numbers, in their order. Customers see their own. Needs `catalog:read`. */
  partNumbers: PartNumberConnection;
  /**
   * One product by id or by SKU (case, blanks, dashes and look-alike Cyrillic letters don't matter).
   * Null when unknown; a draft is unknown to everybody without `catalog:write`. Needs `catalog:read`.
   * BAD_USER_INPUT unless exactly one of the two is given.
   */
  product?: Maybe<Product>;
  /**
   * Internal, for the gateway, asked as a guest: products that are shown to the viewer with numbers in
   * (`after`, `until`], by number, at most 5,000; each number once in the life of the catalogue.
   */
  productAddresses: Array<ProductAddress>;
  /**
   * Internal: what orders, pricing and logistics need to know of products when they write. `codes` may
   * be SKUs, GTINs or own part numbers of the organization that the service acts for; a code that
   * names several products answers all, each with `askedCode`. Unknown ids and codes, drafts, and what
   * that organization may not see are left out. At most 5,000 ids and codes together. `withPackages`: a
   * GTIN of a package is a code of its product too.
   */
  productFacts: Array<ProductFacts>;
  /** Internal, for the gateway, asked as the viewer: where a product's paper lies; null unless the viewer may see the product. */
  productFileForDownload?: Maybe<StoredProductFile>;
  /** Internal, for the gateway: the largest number of a product, and the version of the catalogue that it is of. */
  productNumbering: ProductNumbering;
  /**
   * Search. A product whose SKU, GTIN, maker's number or number of the viewer's own is the search itself
   * always comes first, then codes that begin so; then products with all words in name and brand (Russian
   * and English stemming, the last word by its beginning, the seller's synonyms), then those with them in
   * category or description, then codes that the search is a part of. A word that is found nowhere is
   * read as typed in the other keyboard layout or alphabet, or for the nearest spelling (one edit in 4 to
   * 7 letters, two in longer ones). Without `search`, by popularity. Needs `catalog:read`.
   */
  products: ProductConnection;
  /** One's own saved searches, by name. */
  savedSearches: Array<SavedSearch>;
  /** What somebody may be about to type, found by its beginning; empty for less than two characters. Needs `catalog:read`. */
  searchSuggestions: SearchSuggestions;
  /** Words that mean the same to the search, by the first of each set. Needs `catalog:write`. */
  synonyms: Array<SynonymSet>;
  /** The unit directory: what quantities are counted and attributes measured in. Needs `catalog:read`. */
  units: Array<Unit>;
  /** The availability matrix: who sees what, by audience and subject. Needs `catalog:write`. */
  visibilityRules: VisibilityRuleConnection;
};


export type QueryarticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryarticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ArticleKind>;
  productId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerycategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QuerychangesetArgs = {
  id: Scalars['ID']['input'];
};


export type QuerychangesetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycontentFileForDownloadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryduplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryequipmentModelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryequipmentModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryfavouriteListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryfruitlessSearchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryimportPreviewArgs = {
  input: ImportPreviewInput;
};


export type QuerymaterialArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MaterialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerynoveltiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypartNumbersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryproductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  sku?: InputMaybe<Scalars['String']['input']>;
};


export type QueryproductAddressesArgs = {
  after: Scalars['Int']['input'];
  until: Scalars['Int']['input'];
};


export type QueryproductFactsArgs = {
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  withPackages?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryproductFileForDownloadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryproductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Locale>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<ProductSort>;
};


export type QuerysearchSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Locale>;
  text: Scalars['String']['input'];
};


export type QueryunitsArgs = {
  dimension?: InputMaybe<Dimension>;
};


export type QueryvisibilityRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<AudienceInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How another product goes with this one. */
export type RelationKind =
  /** Does the same. */
  | 'ANALOGUE'
  /** This one uses it up. */
  | 'CONSUMABLE'
  /** Is sold in its place, now that this one no longer is. */
  | 'REPLACEMENT'
  /** This one does not work without it. */
  | 'REQUIRED_ACCESSORY';

/** A search to remember. */
export type RememberSearchInput = {
  /** As it was typed; at most 200 characters. */
  text: Scalars['String']['input'];
};

/** The search as it is kept, or why it is not. */
export type RememberSearchResult = InvalidInput | SearchRemembered;

/** Which article to remove. */
export type RemoveArticleInput = {
  /** Id of the article. */
  id: Scalars['ID']['input'];
};

/** Which banner to remove. */
export type RemoveBannerInput = {
  /** Id of the banner. */
  id: Scalars['ID']['input'];
};

/** Which file to take away. */
export type RemoveContentFileInput = {
  /** Id of the file or picture. */
  id: Scalars['ID']['input'];
};

/** Whether it is gone. */
export type RemoveContentResult = ContentRemoved | NotFound;

/** Which material to remove. */
export type RemoveMaterialInput = {
  /** Id of the material. */
  id: Scalars['ID']['input'];
};

/** Which picture or paper to take away. */
export type RemoveProductMediaInput = {
  /** Id of the picture or paper. */
  id: Scalars['ID']['input'];
};

/** A part of a text and what is to stand there. */
export type ReplaceText = {
  /** What stands there, letter for letter. */
  find: Scalars['String']['input'];
  /** What is to stand there. */
  replace: Scalars['String']['input'];
};

/** What becomes of a row. */
export type RowOutcome =
  /** Changes a product. */
  | 'CHANGED'
  /** Makes a new product. */
  | 'CREATED'
  /** The product is so already. */
  | 'UNCHANGED'
  /** Can't be taken. */
  | 'WRONG';

/** An article as it is to be, whole. */
export type SaveArticleInput = {
  /** Whom it is for. */
  audience: ContentAudienceInput;
  /** In English, as in Russian. */
  bodyEn?: InputMaybe<Scalars['String']['input']>;
  /**
   * In Russian, at most 50,000 characters, in a part of Markdown: `## headings`, lists of `-` or `1.`,
   * `> quotations`, `**strong**`, `*emphasis*`, `code` and `[links](/catalogue)`. Tags stay text.
   */
  bodyRu: Scalars['String']['input'];
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it tells. */
  kind: ArticleKind;
  /** SKUs of the products that it is about, in order, at most 50. */
  skus?: Array<Scalars['String']['input']>;
  /** Latin letters, digits and single dashes, at most 100; made from the title where it is null. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Whether customers see it. */
  status: ArticleStatus;
  /** In English, at most 500 characters. */
  summaryEn?: InputMaybe<Scalars['String']['input']>;
  /** In Russian, at most 500 characters. */
  summaryRu: Scalars['String']['input'];
  /** In English, at most 200 characters. */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** In Russian, at most 200 characters. */
  titleRu: Scalars['String']['input'];
};

/** The article, or why it stays as it was. */
export type SaveArticleResult = ArticleSaved | InvalidInput | NotFound;

/** What is absent stays as it is. */
export type SaveAttributeInput = {
  /** Lower-case Latin letters, digits and dashes, at most 64; an existing one is changed. */
  code: Scalars['ID']['input'];
  /** The Russian name where absent in a new one. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Required for a new one. */
  nameRu?: InputMaybe<Scalars['String']['input']>;
  /** All options in their order; of ONE_OF and MANY_OF only. */
  options?: InputMaybe<Array<AttributeOptionInput>>;
  /** Required for a new one. */
  type?: InputMaybe<AttributeType>;
  /** OKEI code of the unit; of NUMBER only. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** The attribute, or why it stays as it was. */
export type SaveAttributeResult = AttributeSaved | InvalidInput;

/** A banner as it is to be, whole. */
export type SaveBannerInput = {
  /** Whom it is for. */
  audience: ContentAudienceInput;
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it leads: a path of this portal such as `/catalogue?q=lamp`, or an `https:`, `http:` or `mailto:` address. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** Its place among the others: small numbers first. */
  position?: Scalars['Int']['input'];
  /** The first day on which it is shown; from the beginning where it is null. */
  shownFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The first day on which it is shown no longer; null for no end. */
  shownUntil?: InputMaybe<Scalars['Date']['input']>;
  /** In English, at most 500 characters. */
  textEn?: InputMaybe<Scalars['String']['input']>;
  /** In Russian, at most 500 characters. */
  textRu?: InputMaybe<Scalars['String']['input']>;
  /** In English, at most 120 characters. */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** In Russian, at most 120 characters. */
  titleRu: Scalars['String']['input'];
};

/** The banner, or why it stays as it was. */
export type SaveBannerResult = BannerSaved | InvalidInput | NotFound;

/** What is absent stays as it is. */
export type SaveCategoryInput = {
  /** Its own attributes in their order, without the inherited ones. */
  attributes?: InputMaybe<Array<CategoryAttributeInput>>;
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The Russian name where absent in a new one. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Unique below one parent. Required for a new one. */
  nameRu?: InputMaybe<Scalars['String']['input']>;
  /** The category above; null for a root. Moving a category below itself is refused. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The category, or why it stays as it was. */
export type SaveCategoryResult = CategorySaved | InvalidInput | NotFound;

/** An equipment model to make or change. */
export type SaveEquipmentModelInput = {
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 60 characters. */
  maker: Scalars['String']['input'];
  /** 1 to 60 characters. */
  model: Scalars['String']['input'];
  /** At most 1,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The first year that it was made in. */
  yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** The last one. */
  yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** The model, or why it stays as it was. */
export type SaveEquipmentModelResult = EquipmentModelSaved | InvalidInput | NotFound;

/** A list to create or change. */
export type SaveFavouriteListInput = {
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether all people of the organization see it and change its products. */
  isShared?: Scalars['Boolean']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** A material as it is to be, whole. */
export type SaveMaterialInput = {
  /** Whom it is for. */
  audience: ContentAudienceInput;
  /** Id of the brand that it is about. */
  brandId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the category that it is about. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is for. */
  kind: MaterialKind;
  /** In which language it is; null where that doesn't matter. */
  language?: InputMaybe<Locale>;
  /** In English, at most 2,000 characters. */
  noteEn?: InputMaybe<Scalars['String']['input']>;
  /** In Russian, at most 2,000 characters. */
  noteRu?: InputMaybe<Scalars['String']['input']>;
  /** SKU of the product that it is about. At most one of product, category and brand. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** In English, at most 200 characters. */
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** In Russian, at most 200 characters. */
  titleRu: Scalars['String']['input'];
};

/** The material, or why it stays as it was. */
export type SaveMaterialResult = InvalidInput | MaterialSaved | NotFound;

/** What is absent stays as it is; null takes the value away. */
export type SaveProductInput = {
  /** Those that are named here; others stay. */
  attributes?: InputMaybe<Array<ProductAttributeInput>>;
  /** From when an announced product is to be on sale. */
  availableFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Name of the brand; made if new. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Id of the category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** All components of a kit at once, at most 50; none of a product that is no kit. */
  components?: InputMaybe<Array<KitComponentInput>>;
  /** At most 20,000 characters. */
  descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 20,000 characters. */
  descriptionRu?: InputMaybe<Scalars['String']['input']>;
  /**
   * All equipment models that it fits, at most 500, such as "Liebherr R 944"; made if new: its maker's
   * name ends at a `|`, or as that of a known maker, or after one word.
   */
  fits?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a right check digit; no other product may have it, nor any package. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Null for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The maker's own number for it. */
  manufacturerNumber?: InputMaybe<Scalars['String']['input']>;
  /** In the base unit. */
  minimumQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** One of the names must be. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** One of the names must be. */
  nameRu?: InputMaybe<Scalars['String']['input']>;
  /** All levels at once. */
  packaging?: InputMaybe<Array<PackagingInput>>;
  /** What discounts of a segment are set on. */
  priceGroup?: InputMaybe<Scalars['String']['input']>;
  /** In the base unit. */
  quantityStep?: InputMaybe<Scalars['Decimal']['input']>;
  /** The state that was edited; another one now is an EditConflict. Null overwrites. */
  revision?: InputMaybe<Scalars['String']['input']>;
  /** Required for a new one. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is on sale. */
  status?: InputMaybe<ProductStatus>;
  /** OKEI or Recommendation 20 code. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** The product, or why it stays as it was. */
export type SaveProductResult = EditConflict | InvalidProduct | NotFound | ProductSaved;

/** A search to keep. */
export type SaveSearchInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The address's query string of the catalogue page; at most 2,000 characters. */
  query: Scalars['String']['input'];
};

/** The search as it is kept, or why it is not. */
export type SaveSearchResult = InvalidInput | SearchSaved;

/** A set of synonyms. */
export type SaveSynonymsInput = {
  /** Null for a new set. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 2 to 50 words or phrases; none removes the set. */
  words: Array<Scalars['String']['input']>;
};

/** The set as it is kept, or why it is not. */
export type SaveSynonymsResult = InvalidInput | NotFound | SynonymsSaved;

/** A search under a name. */
export type SavedSearch = {
  __typename?: 'SavedSearch';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Unique among one's own. */
  name: Scalars['String']['output'];
  /** The address's query string of the catalogue page, such as `q=кабель&brand=…`. */
  query: Scalars['String']['output'];
};

/** It is remembered. */
export type SearchRemembered = {
  __typename?: 'SearchRemembered';
  /** As it is kept. */
  text: Scalars['String']['output'];
};

/** The search is kept. */
export type SearchSaved = {
  __typename?: 'SearchSaved';
  /** The search as it is now. */
  search: SavedSearch;
};

/** What somebody may be about to type. */
export type SearchSuggestions = {
  __typename?: 'SearchSuggestions';
  /** By their names' beginnings. */
  brands: Array<Brand>;
  /** By their names' beginnings. */
  categories: Array<Category>;
  /** Machines that products fit, by their names' beginnings. */
  equipment: Array<EquipmentModel>;
  /** One's own past searches that begin so, latest first. */
  past: Array<Scalars['String']['output']>;
  /** By relevance, then popularity. */
  products: Array<Product>;
};

/** An order for a segment. */
export type SetMenuOrderInput = {
  /** Ids of roots in their order, at most 1,000; none gives the segment the tree's own order back. */
  categoryIds: Array<Scalars['ID']['input']>;
  /** Code of the segment; `guest` are those who have not signed in. */
  segment: Scalars['String']['input'];
};

/** That the order holds, or why it does not. */
export type SetMenuOrderResult = InvalidInput | MenuOrderSet | NotFound;

/** At most 5,000 numbers. */
export type SetPartNumbersInput = {
  /** Each number once. */
  numbers: Array<PartNumberInput>;
  /** Of which customer; for the seller's people only. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** The numbers as they are now, or what is wrong with them. */
export type SetPartNumbersResult = InvalidPartNumbers | NotFound | PartNumbersSet;

/** All relations of one product, as it is to have them. */
export type SetProductRelationsInput = {
  /** Id of the product. */
  productId: Scalars['ID']['input'];
  /** At most 200. */
  relations: Array<ProductRelationInput>;
};

/** Rules to set, at most 1,000. */
export type SetVisibilityInput = {
  /** In any order; the same audience and subject at most once. */
  rules: Array<VisibilityRuleInput>;
};

/** How many rules changed, or why none did. */
export type SetVisibilityResult = InvalidInput | NotFound | VisibilitySet;

export type StoredContentFile = {
  __typename?: 'StoredContentFile';
  contentType: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  storageKey: Scalars['String']['output'];
};

export type StoredProductFile = {
  __typename?: 'StoredProductFile';
  contentType: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  storageKey: Scalars['String']['output'];
};

/** Words or phrases that mean the same to the search. */
export type SynonymSet = {
  __typename?: 'SynonymSet';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Each of them finds all of them. */
  words: Array<Scalars['String']['output']>;
};

/** The synonyms are kept. */
export type SynonymsSaved = {
  __typename?: 'SynonymsSaved';
  /** The set; null where it was removed. */
  set?: Maybe<SynonymSet>;
};

/** A form of table files. */
export type TableFormat =
  /** Comma-separated, UTF-8 with byte order mark. */
  | 'CSV'
  /** An Excel workbook. */
  | 'XLSX';

/** A piece of a text. */
export type TextBlock = {
  __typename?: 'TextBlock';
  /** The entries of a list; of anything else there is one. */
  items: Array<TextItem>;
  /** What it is. */
  kind: TextBlockKind;
};

/** What a piece of a text is. */
export type TextBlockKind =
  /** A list without order. */
  | 'BULLETS'
  /** Of a part of the text. */
  | 'HEADING'
  /** A list in order. */
  | 'NUMBERS'
  /** Sentences. */
  | 'PARAGRAPH'
  /** Somebody's words. */
  | 'QUOTE'
  /** Of a part of a part. */
  | 'SUBHEADING';

/** An entry of a list, or the one of another piece. */
export type TextItem = {
  __typename?: 'TextItem';
  /** Its words in their order. */
  spans: Array<TextSpan>;
};

/** Words of one look. */
export type TextSpan = {
  __typename?: 'TextSpan';
  /** Where it leads: a path of this portal or an `https:`, `http:` or `mailto:` address; null where it is no link. */
  link?: Maybe<Scalars['String']['output']>;
  /** How it looks. */
  style: TextStyle;
  /** Plain text: what looks like a tag in it is none. */
  text: Scalars['String']['output'];
};

/** How words look. */
export type TextStyle =
  /** As something to be typed or read off. */
  | 'CODE'
  /** Slanted. */
  | 'EMPHASIS'
  /** As the rest. */
  | 'PLAIN'
  /** Bold. */
  | 'STRONG';

/** Which changeset to undo. */
export type UndoChangesetInput = {
  /** Id of the changeset. */
  id: Scalars['ID']['input'];
  /** Leaves products alone that were changed since; otherwise these keep all from being undone. */
  skipChanged?: Scalars['Boolean']['input'];
};

/** The product is not followed, or why nothing was changed. */
export type UnfollowProductResult = NotFound | ProductUnfollowed;

/** A unit of measure. */
export type Unit = {
  __typename?: 'Unit';
  /** OKEI code, such as 796 for piece; where OKEI has none, that of Recommendation 20. */
  code: Scalars['String']['output'];
  /** What it measures. */
  dimension: Dimension;
  /** UN/ECE Recommendation 20 code, such as H87; packaging by Recommendation 21 with X, such as XPK. */
  rec20: Scalars['String']['output'];
  /** Short name in the language asked for (Russian by default), such as шт or pc. */
  symbol: Scalars['String']['output'];
};


/** A unit of measure. */
export type UnitsymbolArgs = {
  locale?: InputMaybe<Locale>;
};

/** How a product stands before a viewer. */
export type Visibility =
  /** As if it did not exist. */
  | 'HIDDEN'
  /** With price. */
  | 'SHOWN'
  /** Its price is told on request only. */
  | 'WITHOUT_PRICE';

/**
 * Who sees a part of the catalogue how. Of the rules that meet a viewer and a product one decides: rules
 * for the contract that the viewer works under over those for the organization over those for its segment
 * over those for everyone; within these a rule on the product over one on a category (the nearest to the
 * product first) over one on its brand over one on everything. Without any rule a product is shown; but
 * under a contract with a limited assortment what none of the contract's own rules shows is hidden.
 */
export type VisibilityRule = {
  __typename?: 'VisibilityRule';
  /** On one brand. */
  brand?: Maybe<Brand>;
  /** On one category and all below it. */
  category?: Maybe<Category>;
  /** Of those who work under one contract. */
  contract?: Maybe<Contract>;
  /** What it makes of it. */
  effect: Visibility;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Of one organization. */
  organizationId?: Maybe<Scalars['ID']['output']>;
  /** On one product. */
  product?: Maybe<Product>;
  /** Of one segment: its code, such as `dealer`; `guest` are those who have not signed in. */
  segment?: Maybe<Scalars['String']['output']>;
};

/** A page of rules. */
export type VisibilityRuleConnection = {
  __typename?: 'VisibilityRuleConnection';
  /** The rules with their cursors. */
  edges: Array<VisibilityRuleEdge>;
  /** The rules. */
  nodes: Array<VisibilityRule>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A rule's place in the list. */
export type VisibilityRuleEdge = {
  __typename?: 'VisibilityRuleEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The rule. */
  node: VisibilityRule;
};

/** One rule: at most one of category, brand and product; everything where none is given. */
export type VisibilityRuleInput = {
  /** Whom it is for. */
  audience: AudienceInput;
  /** Id of a brand. */
  brandId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Null takes the rule away. */
  effect?: InputMaybe<Visibility>;
  /** SKU of a product. */
  sku?: InputMaybe<Scalars['String']['input']>;
};

/** The rules hold. */
export type VisibilitySet = {
  __typename?: 'VisibilitySet';
  /** How many rules are new, changed or taken away. */
  changed: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Brand: Brand;
  Category: Category;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Brand:
    ( { __typename: 'Brand' }
    & GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & ( GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"sku":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangeMyEquipmentResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MyEquipmentChanged, 'equipment'> & { equipment: Array<_RefType['EquipmentModel']> } & { __typename: 'MyEquipmentChanged' } )
  ;
  ChangesetResult:
    | ( ChangesetRefused & { __typename: 'ChangesetRefused' } )
    | ( Omit<ChangesetSaved, 'changeset'> & { changeset: _RefType['Changeset'] } & { __typename: 'ChangesetSaved' } )
    | ( InvalidProduct & { __typename: 'InvalidProduct' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ContentFileResult:
    | ( ContentFileSaved & { __typename: 'ContentFileSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DeleteAttributeResult:
    | ( AttributeDeleted & { __typename: 'AttributeDeleted' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DeleteCategoryResult:
    | ( CategoryDeleted & { __typename: 'CategoryDeleted' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DeleteEquipmentModelResult:
    | ( EquipmentModelDeleted & { __typename: 'EquipmentModelDeleted' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DeleteListResult:
    | ( ListDeleted & { __typename: 'ListDeleted' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DismissDuplicatesResult:
    | ( DuplicatesDismissed & { __typename: 'DuplicatesDismissed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DismissFruitlessSearchResult:
    | ( FruitlessSearchDismissed & { __typename: 'FruitlessSearchDismissed' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ExportProductsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( ProductsExported & { __typename: 'ProductsExported' } )
  ;
  FavouriteListResult:
    | ( Omit<FavouriteListSaved, 'list'> & { list: _RefType['FavouriteList'] } & { __typename: 'FavouriteListSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  FollowProductResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProductFollowed, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductFollowed' } )
  ;
  ImportPreviewResult:
    | ( Omit<ImportPreview, 'format'> & { format: _RefType['ProductFileFormat'] } & { __typename: 'ImportPreview' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ImportProductsResult:
    | ( Omit<ChangesetSaved, 'changeset'> & { changeset: _RefType['Changeset'] } & { __typename: 'ChangesetSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ProductMediaResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ProductMediaSavedMapper & { __typename: 'ProductMediaSaved' } )
  ;
  RememberSearchResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( SearchRemembered & { __typename: 'SearchRemembered' } )
  ;
  RemoveContentResult:
    | ( ContentRemoved & { __typename: 'ContentRemoved' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SaveArticleResult:
    | ( Omit<ArticleSaved, 'article'> & { article: _RefType['Article'] } & { __typename: 'ArticleSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SaveAttributeResult:
    | ( Omit<AttributeSaved, 'attribute'> & { attribute: _RefType['Attribute'] } & { __typename: 'AttributeSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  SaveBannerResult:
    | ( Omit<BannerSaved, 'banner'> & { banner: _RefType['Banner'] } & { __typename: 'BannerSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SaveCategoryResult:
    | ( Omit<CategorySaved, 'category'> & { category: _RefType['Category'] } & { __typename: 'CategorySaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SaveEquipmentModelResult:
    | ( Omit<EquipmentModelSaved, 'model'> & { model: _RefType['EquipmentModel'] } & { __typename: 'EquipmentModelSaved' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SaveMaterialResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MaterialSaved, 'material'> & { material: _RefType['Material'] } & { __typename: 'MaterialSaved' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SaveProductResult:
    | ( Omit<EditConflict, 'product'> & { product: _RefType['Product'] } & { __typename: 'EditConflict' } )
    | ( InvalidProduct & { __typename: 'InvalidProduct' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProductSaved, 'product'> & { product: _RefType['Product'] } & { __typename: 'ProductSaved' } )
  ;
  SaveSearchResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( SearchSaved & { __typename: 'SearchSaved' } )
  ;
  SaveSynonymsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SynonymsSaved & { __typename: 'SynonymsSaved' } )
  ;
  SetMenuOrderResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( MenuOrderSet & { __typename: 'MenuOrderSet' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SetPartNumbersResult:
    | ( InvalidPartNumbers & { __typename: 'InvalidPartNumbers' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PartNumbersSet & { __typename: 'PartNumbersSet' } )
  ;
  SetVisibilityResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( VisibilitySet & { __typename: 'VisibilitySet' } )
  ;
  UnfollowProductResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProductUnfollowed, 'product'> & { product?: Maybe<_RefType['Product']> } & { __typename: 'ProductUnfollowed' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( ChangesetRefused & { __typename: 'ChangesetRefused' } )
    | ( Omit<EditConflict, 'product'> & { product: _RefType['Product'] } & { __typename: 'EditConflict' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidPartNumbers & { __typename: 'InvalidPartNumbers' } )
    | ( InvalidProduct & { __typename: 'InvalidProduct' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddContentFileInput: AddContentFileInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddProductMediaInput: AddProductMediaInput;
  Article: ResolverTypeWrapper<ArticleMapper>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleKind: ResolverTypeWrapper<'SOLUTION' | 'CASE'>;
  ArticleSaved: ResolverTypeWrapper<Omit<ArticleSaved, 'article'> & { article: ResolversTypes['Article'] }>;
  ArticleSource: ResolverTypeWrapper<ArticleSourceMapper>;
  ArticleStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED'>;
  Attribute: ResolverTypeWrapper<AttributeMapper>;
  AttributeDeleted: ResolverTypeWrapper<AttributeDeleted>;
  AttributeFilter: AttributeFilter;
  AttributeOption: ResolverTypeWrapper<AttributeOptionMapper>;
  AttributeOptionInput: AttributeOptionInput;
  AttributeSaved: ResolverTypeWrapper<Omit<AttributeSaved, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  AttributeType: ResolverTypeWrapper<'TEXT' | 'NUMBER' | 'BOOLEAN' | 'ONE_OF' | 'MANY_OF' | 'DATE'>;
  AudienceInput: AudienceInput;
  AudienceKind: ResolverTypeWrapper<'EVERYBODY' | 'SIGNED_IN' | 'CHOSEN'>;
  Banner: ResolverTypeWrapper<BannerMapper>;
  BannerSaved: ResolverTypeWrapper<Omit<BannerSaved, 'banner'> & { banner: ResolversTypes['Banner'] }>;
  BannerSource: ResolverTypeWrapper<BannerSourceMapper>;
  Brand: ResolverTypeWrapper<BrandMapper>;
  BulkEditInput: BulkEditInput;
  Category: ResolverTypeWrapper<CategoryMapper>;
  CategoryAttribute: ResolverTypeWrapper<Omit<CategoryAttribute, 'attribute' | 'inheritedFrom'> & { attribute: ResolversTypes['Attribute'], inheritedFrom?: Maybe<ResolversTypes['Category']> }>;
  CategoryAttributeInput: CategoryAttributeInput;
  CategoryCompleteness: ResolverTypeWrapper<CategoryCompletenessMapper>;
  CategoryDeleted: ResolverTypeWrapper<CategoryDeleted>;
  CategorySaved: ResolverTypeWrapper<Omit<CategorySaved, 'category'> & { category: ResolversTypes['Category'] }>;
  ChangeFavouritesInput: ChangeFavouritesInput;
  ChangeMyEquipmentInput: ChangeMyEquipmentInput;
  ChangeMyEquipmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMyEquipmentResult']>;
  Changeset: ResolverTypeWrapper<ChangesetMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ChangesetConnection: ResolverTypeWrapper<ChangesetConnectionMapper>;
  ChangesetEdge: ResolverTypeWrapper<Omit<ChangesetEdge, 'node'> & { node: ResolversTypes['Changeset'] }>;
  ChangesetInput: ChangesetInput;
  ChangesetKind: ResolverTypeWrapper<'IMPORT' | 'BULK_EDIT' | 'MERGE'>;
  ChangesetRefused: ResolverTypeWrapper<ChangesetRefused>;
  ChangesetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangesetResult']>;
  ChangesetRow: ResolverTypeWrapper<ChangesetRowMapper>;
  ChangesetSaved: ResolverTypeWrapper<Omit<ChangesetSaved, 'changeset'> & { changeset: ResolversTypes['Changeset'] }>;
  ChangesetStatus: ResolverTypeWrapper<'READING' | 'READY' | 'PUBLISHING' | 'PUBLISHED' | 'UNDOING' | 'UNDONE' | 'FAILED' | 'DISCARDED'>;
  ColumnFieldInput: ColumnFieldInput;
  Completeness: ResolverTypeWrapper<Completeness>;
  ContentAudience: ResolverTypeWrapper<Omit<ContentAudience, 'kind'> & { kind: ResolversTypes['AudienceKind'] }>;
  ContentAudienceInput: ContentAudienceInput;
  ContentFile: ResolverTypeWrapper<ContentFileMapper>;
  ContentFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContentFileResult']>;
  ContentFileSaved: ResolverTypeWrapper<ContentFileSaved>;
  ContentPicture: ResolverTypeWrapper<ContentPictureMapper>;
  ContentRemoved: ResolverTypeWrapper<ContentRemoved>;
  Contract: ResolverTypeWrapper<Contract>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteAttributeInput: DeleteAttributeInput;
  DeleteAttributeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAttributeResult']>;
  DeleteCategoryInput: DeleteCategoryInput;
  DeleteCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteCategoryResult']>;
  DeleteEquipmentModelInput: DeleteEquipmentModelInput;
  DeleteEquipmentModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteEquipmentModelResult']>;
  DeleteFavouriteListInput: DeleteFavouriteListInput;
  DeleteListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteListResult']>;
  DeleteSavedSearchInput: DeleteSavedSearchInput;
  Dimension: ResolverTypeWrapper<'COUNT' | 'PACKAGE' | 'LENGTH' | 'AREA' | 'VOLUME' | 'MASS' | 'TIME' | 'VOLTAGE' | 'CURRENT' | 'POWER' | 'ENERGY' | 'FREQUENCY' | 'TEMPERATURE' | 'PRESSURE' | 'RESISTANCE' | 'CAPACITANCE' | 'LUMINOUS_FLUX' | 'ILLUMINANCE' | 'ANGLE' | 'INFORMATION' | 'RATIO' | 'OTHER'>;
  DismissDuplicatesInput: DismissDuplicatesInput;
  DismissDuplicatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissDuplicatesResult']>;
  DismissFruitlessSearchInput: DismissFruitlessSearchInput;
  DismissFruitlessSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DismissFruitlessSearchResult']>;
  DuplicateGroup: ResolverTypeWrapper<DuplicateGroupMapper>;
  DuplicateGroupConnection: ResolverTypeWrapper<DuplicateGroupConnectionMapper>;
  DuplicateGroupEdge: ResolverTypeWrapper<Omit<DuplicateGroupEdge, 'node'> & { node: ResolversTypes['DuplicateGroup'] }>;
  DuplicateReason: ResolverTypeWrapper<'MANUFACTURER_NUMBER' | 'NAME'>;
  DuplicatesDismissed: ResolverTypeWrapper<DuplicatesDismissed>;
  EditConflict: ResolverTypeWrapper<Omit<EditConflict, 'product'> & { product: ResolversTypes['Product'] }>;
  EquipmentModel: ResolverTypeWrapper<EquipmentModelMapper>;
  EquipmentModelConnection: ResolverTypeWrapper<EquipmentModelConnectionMapper>;
  EquipmentModelDeleted: ResolverTypeWrapper<EquipmentModelDeleted>;
  EquipmentModelEdge: ResolverTypeWrapper<Omit<EquipmentModelEdge, 'node'> & { node: ResolversTypes['EquipmentModel'] }>;
  EquipmentModelSaved: ResolverTypeWrapper<Omit<EquipmentModelSaved, 'model'> & { model: ResolversTypes['EquipmentModel'] }>;
  ExportProductsInput: ExportProductsInput;
  ExportProductsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportProductsResult']>;
  Facet: ResolverTypeWrapper<FacetMapper>;
  FacetKind: ResolverTypeWrapper<'CATEGORY' | 'BRAND' | 'STOCK' | 'EQUIPMENT' | 'ATTRIBUTE' | 'NUMBER'>;
  FacetRange: ResolverTypeWrapper<Omit<FacetRange, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  FacetValue: ResolverTypeWrapper<FacetValueMapper>;
  FavouriteList: ResolverTypeWrapper<FavouriteListMapper>;
  FavouriteListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FavouriteListResult']>;
  FavouriteListSaved: ResolverTypeWrapper<Omit<FavouriteListSaved, 'list'> & { list: ResolversTypes['FavouriteList'] }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldValueInput: FieldValueInput;
  FollowProductInput: FollowProductInput;
  FollowProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowProductResult']>;
  FollowedProduct: ResolverTypeWrapper<FollowedProductMapper>;
  FruitlessSearch: ResolverTypeWrapper<FruitlessSearch>;
  FruitlessSearchConnection: ResolverTypeWrapper<FruitlessSearchConnectionMapper>;
  FruitlessSearchDismissed: ResolverTypeWrapper<FruitlessSearchDismissed>;
  FruitlessSearchEdge: ResolverTypeWrapper<FruitlessSearchEdge>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportField: ResolverTypeWrapper<ImportFieldMapper>;
  ImportPreview: ResolverTypeWrapper<Omit<ImportPreview, 'format'> & { format: ResolversTypes['ProductFileFormat'] }>;
  ImportPreviewInput: ImportPreviewInput;
  ImportPreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportPreviewResult']>;
  ImportProductsInput: ImportProductsInput;
  ImportProductsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportProductsResult']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidPartNumbers: ResolverTypeWrapper<InvalidPartNumbers>;
  InvalidProduct: ResolverTypeWrapper<InvalidProduct>;
  KitComponent: ResolverTypeWrapper<KitComponentMapper>;
  KitComponentInput: KitComponentInput;
  ListDeleted: ResolverTypeWrapper<ListDeleted>;
  Locale: Locale;
  Material: ResolverTypeWrapper<MaterialMapper>;
  MaterialConnection: ResolverTypeWrapper<MaterialConnectionMapper>;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node: ResolversTypes['Material'] }>;
  MaterialFilter: MaterialFilter;
  MaterialKind: ResolverTypeWrapper<'BRAND' | 'MARKETING' | 'SALES' | 'TECHNICAL' | 'TRAINING'>;
  MaterialSaved: ResolverTypeWrapper<Omit<MaterialSaved, 'material'> & { material: ResolversTypes['Material'] }>;
  MaterialSource: ResolverTypeWrapper<MaterialSourceMapper>;
  MenuOrder: ResolverTypeWrapper<MenuOrderMapper>;
  MenuOrderSet: ResolverTypeWrapper<MenuOrderSet>;
  MergeProductsInput: MergeProductsInput;
  MissingField: ResolverTypeWrapper<MissingFieldMapper>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyEquipmentChanged: ResolverTypeWrapper<Omit<MyEquipmentChanged, 'equipment'> & { equipment: Array<ResolversTypes['EquipmentModel']> }>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Novelty: ResolverTypeWrapper<NoveltyMapper>;
  NoveltyConnection: ResolverTypeWrapper<Omit<NoveltyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NoveltyEdge']>, nodes: Array<ResolversTypes['Novelty']> }>;
  NoveltyEdge: ResolverTypeWrapper<Omit<NoveltyEdge, 'node'> & { node: ResolversTypes['Novelty'] }>;
  OrderProductImagesInput: OrderProductImagesInput;
  Packaging: ResolverTypeWrapper<Omit<Packaging, 'level'> & { level: ResolversTypes['PackagingLevel'] }>;
  PackagingInput: PackagingInput;
  PackagingLevel: ResolverTypeWrapper<'PIECE' | 'INNER' | 'CASE' | 'PALLET'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartNumber: ResolverTypeWrapper<PartNumberMapper>;
  PartNumberConnection: ResolverTypeWrapper<PartNumberConnectionMapper>;
  PartNumberEdge: ResolverTypeWrapper<Omit<PartNumberEdge, 'node'> & { node: ResolversTypes['PartNumber'] }>;
  PartNumberInput: PartNumberInput;
  PartNumberProblem: ResolverTypeWrapper<PartNumberProblem>;
  PartNumbersSet: ResolverTypeWrapper<PartNumbersSet>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductAddress: ResolverTypeWrapper<ProductAddress>;
  ProductAttribute: ResolverTypeWrapper<ProductAttributeMapper>;
  ProductAttributeInput: ProductAttributeInput;
  ProductConnection: ResolverTypeWrapper<ProductConnectionMapper>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductEdit: ProductEdit;
  ProductFacts: ResolverTypeWrapper<ProductFactsMapper>;
  ProductFile: ResolverTypeWrapper<ProductFileMapper>;
  ProductFileFormat: ResolverTypeWrapper<'TABLE' | 'XLSX' | 'BMECAT' | 'COMMERCEML'>;
  ProductFileKind: ResolverTypeWrapper<'CERTIFICATE' | 'DATA_SHEET' | 'MANUAL' | 'OTHER'>;
  ProductFilter: ProductFilter;
  ProductFollowed: ResolverTypeWrapper<Omit<ProductFollowed, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductImage: ResolverTypeWrapper<ProductImageMapper>;
  ProductMediaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductMediaResult']>;
  ProductMediaSaved: ResolverTypeWrapper<ProductMediaSavedMapper>;
  ProductNumbering: ResolverTypeWrapper<ProductNumbering>;
  ProductProblem: ResolverTypeWrapper<ProductProblem>;
  ProductRelation: ResolverTypeWrapper<ProductRelationMapper>;
  ProductRelationInput: ProductRelationInput;
  ProductSaved: ResolverTypeWrapper<Omit<ProductSaved, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductSort: ResolverTypeWrapper<'RELEVANCE' | 'POPULARITY' | 'NAME' | 'SKU' | 'NEWEST'>;
  ProductStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'ANNOUNCED' | 'DISCONTINUED'>;
  ProductUnfollowed: ResolverTypeWrapper<Omit<ProductUnfollowed, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductsExported: ResolverTypeWrapper<ProductsExported>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationKind: ResolverTypeWrapper<'ANALOGUE' | 'REPLACEMENT' | 'REQUIRED_ACCESSORY' | 'CONSUMABLE'>;
  RememberSearchInput: RememberSearchInput;
  RememberSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RememberSearchResult']>;
  RemoveArticleInput: RemoveArticleInput;
  RemoveBannerInput: RemoveBannerInput;
  RemoveContentFileInput: RemoveContentFileInput;
  RemoveContentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveContentResult']>;
  RemoveMaterialInput: RemoveMaterialInput;
  RemoveProductMediaInput: RemoveProductMediaInput;
  ReplaceText: ReplaceText;
  RowOutcome: ResolverTypeWrapper<'CREATED' | 'CHANGED' | 'UNCHANGED' | 'WRONG'>;
  SaveArticleInput: SaveArticleInput;
  SaveArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveArticleResult']>;
  SaveAttributeInput: SaveAttributeInput;
  SaveAttributeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveAttributeResult']>;
  SaveBannerInput: SaveBannerInput;
  SaveBannerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveBannerResult']>;
  SaveCategoryInput: SaveCategoryInput;
  SaveCategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCategoryResult']>;
  SaveEquipmentModelInput: SaveEquipmentModelInput;
  SaveEquipmentModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveEquipmentModelResult']>;
  SaveFavouriteListInput: SaveFavouriteListInput;
  SaveMaterialInput: SaveMaterialInput;
  SaveMaterialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveMaterialResult']>;
  SaveProductInput: SaveProductInput;
  SaveProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveProductResult']>;
  SaveSearchInput: SaveSearchInput;
  SaveSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSearchResult']>;
  SaveSynonymsInput: SaveSynonymsInput;
  SaveSynonymsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSynonymsResult']>;
  SavedSearch: ResolverTypeWrapper<SavedSearch>;
  SearchRemembered: ResolverTypeWrapper<SearchRemembered>;
  SearchSaved: ResolverTypeWrapper<SearchSaved>;
  SearchSuggestions: ResolverTypeWrapper<Omit<SearchSuggestions, 'brands' | 'categories' | 'equipment' | 'products'> & { brands: Array<ResolversTypes['Brand']>, categories: Array<ResolversTypes['Category']>, equipment: Array<ResolversTypes['EquipmentModel']>, products: Array<ResolversTypes['Product']> }>;
  SetMenuOrderInput: SetMenuOrderInput;
  SetMenuOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMenuOrderResult']>;
  SetPartNumbersInput: SetPartNumbersInput;
  SetPartNumbersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPartNumbersResult']>;
  SetProductRelationsInput: SetProductRelationsInput;
  SetVisibilityInput: SetVisibilityInput;
  SetVisibilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetVisibilityResult']>;
  StoredContentFile: ResolverTypeWrapper<StoredContentFileMapper>;
  StoredProductFile: ResolverTypeWrapper<StoredProductFileMapper>;
  SynonymSet: ResolverTypeWrapper<SynonymSet>;
  SynonymsSaved: ResolverTypeWrapper<SynonymsSaved>;
  TableFormat: ResolverTypeWrapper<'CSV' | 'XLSX'>;
  TextBlock: ResolverTypeWrapper<Omit<TextBlock, 'items' | 'kind'> & { items: Array<ResolversTypes['TextItem']>, kind: ResolversTypes['TextBlockKind'] }>;
  TextBlockKind: ResolverTypeWrapper<'HEADING' | 'SUBHEADING' | 'PARAGRAPH' | 'QUOTE' | 'BULLETS' | 'NUMBERS'>;
  TextItem: ResolverTypeWrapper<Omit<TextItem, 'spans'> & { spans: Array<ResolversTypes['TextSpan']> }>;
  TextSpan: ResolverTypeWrapper<Omit<TextSpan, 'style'> & { style: ResolversTypes['TextStyle'] }>;
  TextStyle: ResolverTypeWrapper<'PLAIN' | 'STRONG' | 'EMPHASIS' | 'CODE'>;
  UndoChangesetInput: UndoChangesetInput;
  UnfollowProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnfollowProductResult']>;
  Unit: ResolverTypeWrapper<UnitMapper>;
  Visibility: ResolverTypeWrapper<'SHOWN' | 'HIDDEN' | 'WITHOUT_PRICE'>;
  VisibilityRule: ResolverTypeWrapper<VisibilityRuleMapper>;
  VisibilityRuleConnection: ResolverTypeWrapper<VisibilityRuleConnectionMapper>;
  VisibilityRuleEdge: ResolverTypeWrapper<Omit<VisibilityRuleEdge, 'node'> & { node: ResolversTypes['VisibilityRule'] }>;
  VisibilityRuleInput: VisibilityRuleInput;
  VisibilitySet: ResolverTypeWrapper<VisibilitySet>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddContentFileInput: AddContentFileInput;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  AddProductMediaInput: AddProductMediaInput;
  Article: ArticleMapper;
  ArticleConnection: ArticleConnectionMapper;
  Int: Scalars['Int']['output'];
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleSaved: Omit<ArticleSaved, 'article'> & { article: ResolversParentTypes['Article'] };
  ArticleSource: ArticleSourceMapper;
  Attribute: AttributeMapper;
  AttributeDeleted: AttributeDeleted;
  AttributeFilter: AttributeFilter;
  AttributeOption: AttributeOptionMapper;
  AttributeOptionInput: AttributeOptionInput;
  AttributeSaved: Omit<AttributeSaved, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  AudienceInput: AudienceInput;
  Banner: BannerMapper;
  BannerSaved: Omit<BannerSaved, 'banner'> & { banner: ResolversParentTypes['Banner'] };
  BannerSource: BannerSourceMapper;
  Brand: BrandMapper;
  BulkEditInput: BulkEditInput;
  Category: CategoryMapper;
  CategoryAttribute: Omit<CategoryAttribute, 'attribute' | 'inheritedFrom'> & { attribute: ResolversParentTypes['Attribute'], inheritedFrom?: Maybe<ResolversParentTypes['Category']> };
  CategoryAttributeInput: CategoryAttributeInput;
  CategoryCompleteness: CategoryCompletenessMapper;
  CategoryDeleted: CategoryDeleted;
  CategorySaved: Omit<CategorySaved, 'category'> & { category: ResolversParentTypes['Category'] };
  ChangeFavouritesInput: ChangeFavouritesInput;
  ChangeMyEquipmentInput: ChangeMyEquipmentInput;
  ChangeMyEquipmentResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMyEquipmentResult'];
  Changeset: ChangesetMapper;
  Float: Scalars['Float']['output'];
  ChangesetConnection: ChangesetConnectionMapper;
  ChangesetEdge: Omit<ChangesetEdge, 'node'> & { node: ResolversParentTypes['Changeset'] };
  ChangesetInput: ChangesetInput;
  ChangesetRefused: ChangesetRefused;
  ChangesetResult: ResolversUnionTypes<ResolversParentTypes>['ChangesetResult'];
  ChangesetRow: ChangesetRowMapper;
  ChangesetSaved: Omit<ChangesetSaved, 'changeset'> & { changeset: ResolversParentTypes['Changeset'] };
  ColumnFieldInput: ColumnFieldInput;
  Completeness: Completeness;
  ContentAudience: ContentAudience;
  ContentAudienceInput: ContentAudienceInput;
  ContentFile: ContentFileMapper;
  ContentFileResult: ResolversUnionTypes<ResolversParentTypes>['ContentFileResult'];
  ContentFileSaved: ContentFileSaved;
  ContentPicture: ContentPictureMapper;
  ContentRemoved: ContentRemoved;
  Contract: Contract;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeleteAttributeInput: DeleteAttributeInput;
  DeleteAttributeResult: ResolversUnionTypes<ResolversParentTypes>['DeleteAttributeResult'];
  DeleteCategoryInput: DeleteCategoryInput;
  DeleteCategoryResult: ResolversUnionTypes<ResolversParentTypes>['DeleteCategoryResult'];
  DeleteEquipmentModelInput: DeleteEquipmentModelInput;
  DeleteEquipmentModelResult: ResolversUnionTypes<ResolversParentTypes>['DeleteEquipmentModelResult'];
  DeleteFavouriteListInput: DeleteFavouriteListInput;
  DeleteListResult: ResolversUnionTypes<ResolversParentTypes>['DeleteListResult'];
  DeleteSavedSearchInput: DeleteSavedSearchInput;
  DismissDuplicatesInput: DismissDuplicatesInput;
  DismissDuplicatesResult: ResolversUnionTypes<ResolversParentTypes>['DismissDuplicatesResult'];
  DismissFruitlessSearchInput: DismissFruitlessSearchInput;
  DismissFruitlessSearchResult: ResolversUnionTypes<ResolversParentTypes>['DismissFruitlessSearchResult'];
  DuplicateGroup: DuplicateGroupMapper;
  DuplicateGroupConnection: DuplicateGroupConnectionMapper;
  DuplicateGroupEdge: Omit<DuplicateGroupEdge, 'node'> & { node: ResolversParentTypes['DuplicateGroup'] };
  DuplicatesDismissed: DuplicatesDismissed;
  EditConflict: Omit<EditConflict, 'product'> & { product: ResolversParentTypes['Product'] };
  EquipmentModel: EquipmentModelMapper;
  EquipmentModelConnection: EquipmentModelConnectionMapper;
  EquipmentModelDeleted: EquipmentModelDeleted;
  EquipmentModelEdge: Omit<EquipmentModelEdge, 'node'> & { node: ResolversParentTypes['EquipmentModel'] };
  EquipmentModelSaved: Omit<EquipmentModelSaved, 'model'> & { model: ResolversParentTypes['EquipmentModel'] };
  ExportProductsInput: ExportProductsInput;
  ExportProductsResult: ResolversUnionTypes<ResolversParentTypes>['ExportProductsResult'];
  Facet: FacetMapper;
  FacetRange: Omit<FacetRange, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  FacetValue: FacetValueMapper;
  FavouriteList: FavouriteListMapper;
  FavouriteListResult: ResolversUnionTypes<ResolversParentTypes>['FavouriteListResult'];
  FavouriteListSaved: Omit<FavouriteListSaved, 'list'> & { list: ResolversParentTypes['FavouriteList'] };
  FieldChange: FieldChange;
  FieldValueInput: FieldValueInput;
  FollowProductInput: FollowProductInput;
  FollowProductResult: ResolversUnionTypes<ResolversParentTypes>['FollowProductResult'];
  FollowedProduct: FollowedProductMapper;
  FruitlessSearch: FruitlessSearch;
  FruitlessSearchConnection: FruitlessSearchConnectionMapper;
  FruitlessSearchDismissed: FruitlessSearchDismissed;
  FruitlessSearchEdge: FruitlessSearchEdge;
  IdempotencyConflict: IdempotencyConflict;
  ImportColumn: ImportColumn;
  ImportField: ImportFieldMapper;
  ImportPreview: ImportPreview;
  ImportPreviewInput: ImportPreviewInput;
  ImportPreviewResult: ResolversUnionTypes<ResolversParentTypes>['ImportPreviewResult'];
  ImportProductsInput: ImportProductsInput;
  ImportProductsResult: ResolversUnionTypes<ResolversParentTypes>['ImportProductsResult'];
  InvalidInput: InvalidInput;
  InvalidPartNumbers: InvalidPartNumbers;
  InvalidProduct: InvalidProduct;
  KitComponent: KitComponentMapper;
  KitComponentInput: KitComponentInput;
  ListDeleted: ListDeleted;
  Material: MaterialMapper;
  MaterialConnection: MaterialConnectionMapper;
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node: ResolversParentTypes['Material'] };
  MaterialFilter: MaterialFilter;
  MaterialSaved: Omit<MaterialSaved, 'material'> & { material: ResolversParentTypes['Material'] };
  MaterialSource: MaterialSourceMapper;
  MenuOrder: MenuOrderMapper;
  MenuOrderSet: MenuOrderSet;
  MergeProductsInput: MergeProductsInput;
  MissingField: MissingFieldMapper;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  MyEquipmentChanged: Omit<MyEquipmentChanged, 'equipment'> & { equipment: Array<ResolversParentTypes['EquipmentModel']> };
  NotFound: NotFound;
  Novelty: NoveltyMapper;
  NoveltyConnection: Omit<NoveltyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NoveltyEdge']>, nodes: Array<ResolversParentTypes['Novelty']> };
  NoveltyEdge: Omit<NoveltyEdge, 'node'> & { node: ResolversParentTypes['Novelty'] };
  OrderProductImagesInput: OrderProductImagesInput;
  Packaging: Packaging;
  PackagingInput: PackagingInput;
  PageInfo: PageInfo;
  PartNumber: PartNumberMapper;
  PartNumberConnection: PartNumberConnectionMapper;
  PartNumberEdge: Omit<PartNumberEdge, 'node'> & { node: ResolversParentTypes['PartNumber'] };
  PartNumberInput: PartNumberInput;
  PartNumberProblem: PartNumberProblem;
  PartNumbersSet: PartNumbersSet;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductMapper;
  ProductAddress: ProductAddress;
  ProductAttribute: ProductAttributeMapper;
  ProductAttributeInput: ProductAttributeInput;
  ProductConnection: ProductConnectionMapper;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductEdit: ProductEdit;
  ProductFacts: ProductFactsMapper;
  ProductFile: ProductFileMapper;
  ProductFilter: ProductFilter;
  ProductFollowed: Omit<ProductFollowed, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductImage: ProductImageMapper;
  ProductMediaResult: ResolversUnionTypes<ResolversParentTypes>['ProductMediaResult'];
  ProductMediaSaved: ProductMediaSavedMapper;
  ProductNumbering: ProductNumbering;
  ProductProblem: ProductProblem;
  ProductRelation: ProductRelationMapper;
  ProductRelationInput: ProductRelationInput;
  ProductSaved: Omit<ProductSaved, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductUnfollowed: Omit<ProductUnfollowed, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductsExported: ProductsExported;
  Query: Record<PropertyKey, never>;
  RememberSearchInput: RememberSearchInput;
  RememberSearchResult: ResolversUnionTypes<ResolversParentTypes>['RememberSearchResult'];
  RemoveArticleInput: RemoveArticleInput;
  RemoveBannerInput: RemoveBannerInput;
  RemoveContentFileInput: RemoveContentFileInput;
  RemoveContentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveContentResult'];
  RemoveMaterialInput: RemoveMaterialInput;
  RemoveProductMediaInput: RemoveProductMediaInput;
  ReplaceText: ReplaceText;
  SaveArticleInput: SaveArticleInput;
  SaveArticleResult: ResolversUnionTypes<ResolversParentTypes>['SaveArticleResult'];
  SaveAttributeInput: SaveAttributeInput;
  SaveAttributeResult: ResolversUnionTypes<ResolversParentTypes>['SaveAttributeResult'];
  SaveBannerInput: SaveBannerInput;
  SaveBannerResult: ResolversUnionTypes<ResolversParentTypes>['SaveBannerResult'];
  SaveCategoryInput: SaveCategoryInput;
  SaveCategoryResult: ResolversUnionTypes<ResolversParentTypes>['SaveCategoryResult'];
  SaveEquipmentModelInput: SaveEquipmentModelInput;
  SaveEquipmentModelResult: ResolversUnionTypes<ResolversParentTypes>['SaveEquipmentModelResult'];
  SaveFavouriteListInput: SaveFavouriteListInput;
  SaveMaterialInput: SaveMaterialInput;
  SaveMaterialResult: ResolversUnionTypes<ResolversParentTypes>['SaveMaterialResult'];
  SaveProductInput: SaveProductInput;
  SaveProductResult: ResolversUnionTypes<ResolversParentTypes>['SaveProductResult'];
  SaveSearchInput: SaveSearchInput;
  SaveSearchResult: ResolversUnionTypes<ResolversParentTypes>['SaveSearchResult'];
  SaveSynonymsInput: SaveSynonymsInput;
  SaveSynonymsResult: ResolversUnionTypes<ResolversParentTypes>['SaveSynonymsResult'];
  SavedSearch: SavedSearch;
  SearchRemembered: SearchRemembered;
  SearchSaved: SearchSaved;
  SearchSuggestions: Omit<SearchSuggestions, 'brands' | 'categories' | 'equipment' | 'products'> & { brands: Array<ResolversParentTypes['Brand']>, categories: Array<ResolversParentTypes['Category']>, equipment: Array<ResolversParentTypes['EquipmentModel']>, products: Array<ResolversParentTypes['Product']> };
  SetMenuOrderInput: SetMenuOrderInput;
  SetMenuOrderResult: ResolversUnionTypes<ResolversParentTypes>['SetMenuOrderResult'];
  SetPartNumbersInput: SetPartNumbersInput;
  SetPartNumbersResult: ResolversUnionTypes<ResolversParentTypes>['SetPartNumbersResult'];
  SetProductRelationsInput: SetProductRelationsInput;
  SetVisibilityInput: SetVisibilityInput;
  SetVisibilityResult: ResolversUnionTypes<ResolversParentTypes>['SetVisibilityResult'];
  StoredContentFile: StoredContentFileMapper;
  StoredProductFile: StoredProductFileMapper;
  SynonymSet: SynonymSet;
  SynonymsSaved: SynonymsSaved;
  TextBlock: Omit<TextBlock, 'items'> & { items: Array<ResolversParentTypes['TextItem']> };
  TextItem: Omit<TextItem, 'spans'> & { spans: Array<ResolversParentTypes['TextSpan']> };
  TextSpan: TextSpan;
  UndoChangesetInput: UndoChangesetInput;
  UnfollowProductResult: ResolversUnionTypes<ResolversParentTypes>['UnfollowProductResult'];
  Unit: UnitMapper;
  VisibilityRule: VisibilityRuleMapper;
  VisibilityRuleConnection: VisibilityRuleConnectionMapper;
  VisibilityRuleEdge: Omit<VisibilityRuleEdge, 'node'> & { node: ResolversParentTypes['VisibilityRule'] };
  VisibilityRuleInput: VisibilityRuleInput;
  VisibilitySet: VisibilitySet;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  audience?: Resolver<ResolversTypes['ContentAudience'], ParentType, ContextType>;
  body?: Resolver<Array<ResolversTypes['TextBlock']>, ParentType, ContextType, Partial<ArticlebodyArgs>>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ContentFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ContentPicture']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ArticleSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArticleStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArticlesummaryArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ArticletitleArgs>>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleKindResolvers = EnumResolverSignature<{ CASE?: any, SOLUTION?: any }, ResolversTypes['ArticleKind']>;

export type ArticleSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSaved'] = ResolversParentTypes['ArticleSaved']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSource'] = ResolversParentTypes['ArticleSource']> = {
  bodyEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyRu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryRu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleRu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleStatusResolvers = EnumResolverSignature<{ DRAFT?: any, PUBLISHED?: any }, ResolversTypes['ArticleStatus']>;

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AttributenameArgs>>;
  options?: Resolver<Array<ResolversTypes['AttributeOption']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttributeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type AttributeDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeDeleted'] = ResolversParentTypes['AttributeDeleted']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeOption'] = ResolversParentTypes['AttributeOption']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AttributeOptionlabelArgs>>;
};

export type AttributeSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeSaved'] = ResolversParentTypes['AttributeSaved']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeTypeResolvers = EnumResolverSignature<{ BOOLEAN?: any, DATE?: any, MANY_OF?: any, NUMBER?: any, ONE_OF?: any, TEXT?: any }, ResolversTypes['AttributeType']>;

export type AudienceKindResolvers = EnumResolverSignature<{ CHOSEN?: any, EVERYBODY?: any, SIGNED_IN?: any }, ResolversTypes['AudienceKind']>;

export type BannerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Banner'] = ResolversParentTypes['Banner']> = {
  audience?: Resolver<ResolversTypes['ContentAudience'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ContentPicture']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['BannerSource'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<BannertextArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BannertitleArgs>>;
};

export type BannerSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BannerSaved'] = ResolversParentTypes['BannerSaved']> = {
  banner?: Resolver<ResolversTypes['Banner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BannerSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BannerSource'] = ResolversParentTypes['BannerSource']> = {
  textEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleRu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['CategoryAttribute']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CategorynameArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryAttribute'] = ResolversParentTypes['CategoryAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  inheritedFrom?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  isFilterable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CategoryCompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCompleteness'] = ResolversParentTypes['CategoryCompleteness']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingField']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryDeleted'] = ResolversParentTypes['CategoryDeleted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategorySavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorySaved'] = ResolversParentTypes['CategorySaved']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMyEquipmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMyEquipmentResult'] = ResolversParentTypes['ChangeMyEquipmentResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'MyEquipmentChanged', ParentType, ContextType>;
};

export type ChangesetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Changeset'] = ResolversParentTypes['Changeset']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['ChangesetRow']>, ParentType, ContextType, RequireFields<ChangesetexamplesArgs, 'first' | 'lookalikes' | 'outcome'>>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangesetKind'], ParentType, ContextType>;
  lookalikes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangesetStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wrongRowsUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangesetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesetConnection'] = ResolversParentTypes['ChangesetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangesetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Changeset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangesetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesetEdge'] = ResolversParentTypes['ChangesetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Changeset'], ParentType, ContextType>;
};

export type ChangesetKindResolvers = EnumResolverSignature<{ BULK_EDIT?: any, IMPORT?: any, MERGE?: any }, ResolversTypes['ChangesetKind']>;

export type ChangesetRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesetRefused'] = ResolversParentTypes['ChangesetRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skus?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangesetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesetResult'] = ResolversParentTypes['ChangesetResult']> = {
  __resolveType?: TypeResolveFn<'ChangesetRefused' | 'ChangesetSaved' | 'InvalidProduct' | 'NotFound', ParentType, ContextType>;
};

export type ChangesetRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesetRow'] = ResolversParentTypes['ChangesetRow']> = {
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  looksLike?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RowOutcome'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ProductProblem']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangesetSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangesetSaved'] = ResolversParentTypes['ChangesetSaved']> = {
  changeset?: Resolver<ResolversTypes['Changeset'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangesetStatusResolvers = EnumResolverSignature<{ DISCARDED?: any, FAILED?: any, PUBLISHED?: any, PUBLISHING?: any, READING?: any, READY?: any, UNDOING?: any, UNDONE?: any }, ResolversTypes['ChangesetStatus']>;

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  blocking?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContentAudienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentAudience'] = ResolversParentTypes['ContentAudience']> = {
  kind?: Resolver<ResolversTypes['AudienceKind'], ParentType, ContextType>;
  organizationIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContentFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentFile'] = ResolversParentTypes['ContentFile']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ContentFiletitleArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContentFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentFileResult'] = ResolversParentTypes['ContentFileResult']> = {
  __resolveType?: TypeResolveFn<'ContentFileSaved' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ContentFileSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentFileSaved'] = ResolversParentTypes['ContentFileSaved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentPictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentPicture'] = ResolversParentTypes['ContentPicture']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  largeUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbnailUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContentRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentRemoved'] = ResolversParentTypes['ContentRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeleteAttributeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAttributeResult'] = ResolversParentTypes['DeleteAttributeResult']> = {
  __resolveType?: TypeResolveFn<'AttributeDeleted' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type DeleteCategoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCategoryResult'] = ResolversParentTypes['DeleteCategoryResult']> = {
  __resolveType?: TypeResolveFn<'CategoryDeleted' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type DeleteEquipmentModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEquipmentModelResult'] = ResolversParentTypes['DeleteEquipmentModelResult']> = {
  __resolveType?: TypeResolveFn<'EquipmentModelDeleted' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type DeleteListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteListResult'] = ResolversParentTypes['DeleteListResult']> = {
  __resolveType?: TypeResolveFn<'ListDeleted' | 'NotFound', ParentType, ContextType>;
};

export type DimensionResolvers = EnumResolverSignature<{ ANGLE?: any, AREA?: any, CAPACITANCE?: any, COUNT?: any, CURRENT?: any, ENERGY?: any, FREQUENCY?: any, ILLUMINANCE?: any, INFORMATION?: any, LENGTH?: any, LUMINOUS_FLUX?: any, MASS?: any, OTHER?: any, PACKAGE?: any, POWER?: any, PRESSURE?: any, RATIO?: any, RESISTANCE?: any, TEMPERATURE?: any, TIME?: any, VOLTAGE?: any, VOLUME?: any }, ResolversTypes['Dimension']>;

export type DismissDuplicatesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissDuplicatesResult'] = ResolversParentTypes['DismissDuplicatesResult']> = {
  __resolveType?: TypeResolveFn<'DuplicatesDismissed' | 'NotFound', ParentType, ContextType>;
};

export type DismissFruitlessSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissFruitlessSearchResult'] = ResolversParentTypes['DismissFruitlessSearchResult']> = {
  __resolveType?: TypeResolveFn<'FruitlessSearchDismissed' | 'NotFound', ParentType, ContextType>;
};

export type DuplicateGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateGroup'] = ResolversParentTypes['DuplicateGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DuplicateReason'], ParentType, ContextType>;
};

export type DuplicateGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateGroupConnection'] = ResolversParentTypes['DuplicateGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuplicateGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DuplicateGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateGroupEdge'] = ResolversParentTypes['DuplicateGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicateGroup'], ParentType, ContextType>;
};

export type DuplicateReasonResolvers = EnumResolverSignature<{ MANUFACTURER_NUMBER?: any, NAME?: any }, ResolversTypes['DuplicateReason']>;

export type DuplicatesDismissedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatesDismissed'] = ResolversParentTypes['DuplicatesDismissed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditConflict'] = ResolversParentTypes['EditConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EquipmentModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentModel'] = ResolversParentTypes['EquipmentModel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EquipmentModelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentModelConnection'] = ResolversParentTypes['EquipmentModelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EquipmentModelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EquipmentModel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EquipmentModelDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentModelDeleted'] = ResolversParentTypes['EquipmentModelDeleted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EquipmentModelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentModelEdge'] = ResolversParentTypes['EquipmentModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EquipmentModel'], ParentType, ContextType>;
};

export type EquipmentModelSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EquipmentModelSaved'] = ResolversParentTypes['EquipmentModelSaved']> = {
  model?: Resolver<ResolversTypes['EquipmentModel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportProductsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportProductsResult'] = ResolversParentTypes['ExportProductsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'ProductsExported', ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacetKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FacetnameArgs>>;
  range?: Resolver<Maybe<ResolversTypes['FacetRange']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetKindResolvers = EnumResolverSignature<{ ATTRIBUTE?: any, BRAND?: any, CATEGORY?: any, EQUIPMENT?: any, NUMBER?: any, STOCK?: any }, ResolversTypes['FacetKind']>;

export type FacetRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetRange'] = ResolversParentTypes['FacetRange']> = {
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FacetValuelabelArgs>>;
  maker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FavouriteListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouriteList'] = ResolversParentTypes['FavouriteList']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type FavouriteListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouriteListResult'] = ResolversParentTypes['FavouriteListResult']> = {
  __resolveType?: TypeResolveFn<'FavouriteListSaved' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type FavouriteListSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouriteListSaved'] = ResolversParentTypes['FavouriteListSaved']> = {
  list?: Resolver<ResolversTypes['FavouriteList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowProductResult'] = ResolversParentTypes['FollowProductResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ProductFollowed', ParentType, ContextType>;
};

export type FollowedProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedProduct'] = ResolversParentTypes['FollowedProduct']> = {
  followedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type FruitlessSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FruitlessSearch'] = ResolversParentTypes['FruitlessSearch']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FruitlessSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FruitlessSearchConnection'] = ResolversParentTypes['FruitlessSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FruitlessSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FruitlessSearch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FruitlessSearchDismissedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FruitlessSearchDismissed'] = ResolversParentTypes['FruitlessSearchDismissed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FruitlessSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FruitlessSearchEdge'] = ResolversParentTypes['FruitlessSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FruitlessSearch'], ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ImportFieldnameArgs>>;
};

export type ImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ProductFileFormat'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPreviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreviewResult'] = ResolversParentTypes['ImportPreviewResult']> = {
  __resolveType?: TypeResolveFn<'ImportPreview' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ImportProductsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProductsResult'] = ResolversParentTypes['ImportProductsResult']> = {
  __resolveType?: TypeResolveFn<'ChangesetSaved' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidPartNumbersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidPartNumbers'] = ResolversParentTypes['InvalidPartNumbers']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['PartNumberProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidProduct'] = ResolversParentTypes['InvalidProduct']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ProductProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KitComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitComponent'] = ResolversParentTypes['KitComponent']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ListDeletedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListDeleted'] = ResolversParentTypes['ListDeleted']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  audience?: Resolver<ResolversTypes['ContentAudience'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ContentFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaterialKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MaterialnoteArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MaterialSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MaterialtitleArgs>>;
};

export type MaterialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Material']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
};

export type MaterialKindResolvers = EnumResolverSignature<{ BRAND?: any, MARKETING?: any, SALES?: any, TECHNICAL?: any, TRAINING?: any }, ResolversTypes['MaterialKind']>;

export type MaterialSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialSaved'] = ResolversParentTypes['MaterialSaved']> = {
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialSource'] = ResolversParentTypes['MaterialSource']> = {
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleRu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MenuOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuOrder'] = ResolversParentTypes['MenuOrder']> = {
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MenuOrderSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuOrderSet'] = ResolversParentTypes['MenuOrderSet']> = {
  segment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingField'] = ResolversParentTypes['MissingField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MissingFieldnameArgs>>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addContentFile?: Resolver<ResolversTypes['ContentFileResult'], ParentType, ContextType, RequireFields<MutationaddContentFileArgs, 'input'>>;
  addProductMedia?: Resolver<ResolversTypes['ProductMediaResult'], ParentType, ContextType, RequireFields<MutationaddProductMediaArgs, 'input'>>;
  changeFavourites?: Resolver<ResolversTypes['FavouriteListResult'], ParentType, ContextType, RequireFields<MutationchangeFavouritesArgs, 'input'>>;
  changeMyEquipment?: Resolver<ResolversTypes['ChangeMyEquipmentResult'], ParentType, ContextType, RequireFields<MutationchangeMyEquipmentArgs, 'input'>>;
  deleteAttribute?: Resolver<ResolversTypes['DeleteAttributeResult'], ParentType, ContextType, RequireFields<MutationdeleteAttributeArgs, 'input'>>;
  deleteCategory?: Resolver<ResolversTypes['DeleteCategoryResult'], ParentType, ContextType, RequireFields<MutationdeleteCategoryArgs, 'input'>>;
  deleteEquipmentModel?: Resolver<ResolversTypes['DeleteEquipmentModelResult'], ParentType, ContextType, RequireFields<MutationdeleteEquipmentModelArgs, 'input'>>;
  deleteFavouriteList?: Resolver<ResolversTypes['DeleteListResult'], ParentType, ContextType, RequireFields<MutationdeleteFavouriteListArgs, 'input'>>;
  deleteSavedSearch?: Resolver<ResolversTypes['DeleteListResult'], ParentType, ContextType, RequireFields<MutationdeleteSavedSearchArgs, 'input'>>;
  discardChangeset?: Resolver<ResolversTypes['ChangesetResult'], ParentType, ContextType, RequireFields<MutationdiscardChangesetArgs, 'input'>>;
  dismissDuplicates?: Resolver<ResolversTypes['DismissDuplicatesResult'], ParentType, ContextType, RequireFields<MutationdismissDuplicatesArgs, 'input'>>;
  dismissFruitlessSearch?: Resolver<ResolversTypes['DismissFruitlessSearchResult'], ParentType, ContextType, RequireFields<MutationdismissFruitlessSearchArgs, 'input'>>;
  exportProducts?: Resolver<ResolversTypes['ExportProductsResult'], ParentType, ContextType, RequireFields<MutationexportProductsArgs, 'input'>>;
  followProduct?: Resolver<ResolversTypes['FollowProductResult'], ParentType, ContextType, RequireFields<MutationfollowProductArgs, 'input'>>;
  importProducts?: Resolver<ResolversTypes['ImportProductsResult'], ParentType, ContextType, RequireFields<MutationimportProductsArgs, 'input'>>;
  mergeProducts?: Resolver<ResolversTypes['ChangesetResult'], ParentType, ContextType, RequireFields<MutationmergeProductsArgs, 'input'>>;
  orderProductImages?: Resolver<ResolversTypes['ProductMediaResult'], ParentType, ContextType, RequireFields<MutationorderProductImagesArgs, 'input'>>;
  previewBulkEdit?: Resolver<ResolversTypes['ChangesetResult'], ParentType, ContextType, RequireFields<MutationpreviewBulkEditArgs, 'input'>>;
  publishChangeset?: Resolver<ResolversTypes['ChangesetResult'], ParentType, ContextType, RequireFields<MutationpublishChangesetArgs, 'input'>>;
  rememberSearch?: Resolver<ResolversTypes['RememberSearchResult'], ParentType, ContextType, RequireFields<MutationrememberSearchArgs, 'input'>>;
  removeArticle?: Resolver<ResolversTypes['RemoveContentResult'], ParentType, ContextType, RequireFields<MutationremoveArticleArgs, 'input'>>;
  removeBanner?: Resolver<ResolversTypes['RemoveContentResult'], ParentType, ContextType, RequireFields<MutationremoveBannerArgs, 'input'>>;
  removeContentFile?: Resolver<ResolversTypes['ContentFileResult'], ParentType, ContextType, RequireFields<MutationremoveContentFileArgs, 'input'>>;
  removeMaterial?: Resolver<ResolversTypes['RemoveContentResult'], ParentType, ContextType, RequireFields<MutationremoveMaterialArgs, 'input'>>;
  removeProductMedia?: Resolver<ResolversTypes['ProductMediaResult'], ParentType, ContextType, RequireFields<MutationremoveProductMediaArgs, 'input'>>;
  saveArticle?: Resolver<ResolversTypes['SaveArticleResult'], ParentType, ContextType, RequireFields<MutationsaveArticleArgs, 'input'>>;
  saveAttribute?: Resolver<ResolversTypes['SaveAttributeResult'], ParentType, ContextType, RequireFields<MutationsaveAttributeArgs, 'input'>>;
  saveBanner?: Resolver<ResolversTypes['SaveBannerResult'], ParentType, ContextType, RequireFields<MutationsaveBannerArgs, 'input'>>;
  saveCategory?: Resolver<ResolversTypes['SaveCategoryResult'], ParentType, ContextType, RequireFields<MutationsaveCategoryArgs, 'input'>>;
  saveEquipmentModel?: Resolver<ResolversTypes['SaveEquipmentModelResult'], ParentType, ContextType, RequireFields<MutationsaveEquipmentModelArgs, 'input'>>;
  saveFavouriteList?: Resolver<ResolversTypes['FavouriteListResult'], ParentType, ContextType, RequireFields<MutationsaveFavouriteListArgs, 'input'>>;
  saveMaterial?: Resolver<ResolversTypes['SaveMaterialResult'], ParentType, ContextType, RequireFields<MutationsaveMaterialArgs, 'input'>>;
  saveProduct?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationsaveProductArgs, 'input'>>;
  saveSearch?: Resolver<ResolversTypes['SaveSearchResult'], ParentType, ContextType, RequireFields<MutationsaveSearchArgs, 'input'>>;
  saveSynonyms?: Resolver<ResolversTypes['SaveSynonymsResult'], ParentType, ContextType, RequireFields<MutationsaveSynonymsArgs, 'input'>>;
  setMenuOrder?: Resolver<ResolversTypes['SetMenuOrderResult'], ParentType, ContextType, RequireFields<MutationsetMenuOrderArgs, 'input'>>;
  setPartNumbers?: Resolver<ResolversTypes['SetPartNumbersResult'], ParentType, ContextType, RequireFields<MutationsetPartNumbersArgs, 'input'>>;
  setProductRelations?: Resolver<ResolversTypes['SaveProductResult'], ParentType, ContextType, RequireFields<MutationsetProductRelationsArgs, 'input'>>;
  setVisibility?: Resolver<ResolversTypes['SetVisibilityResult'], ParentType, ContextType, RequireFields<MutationsetVisibilityArgs, 'input'>>;
  undoChangeset?: Resolver<ResolversTypes['ChangesetResult'], ParentType, ContextType, RequireFields<MutationundoChangesetArgs, 'input'>>;
  unfollowProduct?: Resolver<ResolversTypes['UnfollowProductResult'], ParentType, ContextType, RequireFields<MutationunfollowProductArgs, 'input'>>;
};

export type MyEquipmentChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyEquipmentChanged'] = ResolversParentTypes['MyEquipmentChanged']> = {
  equipment?: Resolver<Array<ResolversTypes['EquipmentModel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoveltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Novelty'] = ResolversParentTypes['Novelty']> = {
  onSaleSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type NoveltyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoveltyConnection'] = ResolversParentTypes['NoveltyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoveltyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Novelty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoveltyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoveltyEdge'] = ResolversParentTypes['NoveltyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Novelty'], ParentType, ContextType>;
};

export type PackagingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Packaging'] = ResolversParentTypes['Packaging']> = {
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PackagingLevel'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PackagingLevelResolvers = EnumResolverSignature<{ CASE?: any, INNER?: any, PALLET?: any, PIECE?: any }, ResolversTypes['PackagingLevel']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartNumber'] = ResolversParentTypes['PartNumber']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type PartNumberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartNumberConnection'] = ResolversParentTypes['PartNumberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartNumberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartNumber']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartNumberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartNumberEdge'] = ResolversParentTypes['PartNumberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartNumber'], ParentType, ContextType>;
};

export type PartNumberProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartNumberProblem'] = ResolversParentTypes['PartNumberProblem']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartNumbersSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartNumbersSet'] = ResolversParentTypes['PartNumbersSet']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'ChangesetRefused' | 'EditConflict' | 'IdempotencyConflict' | 'InvalidInput' | 'InvalidPartNumbers' | 'InvalidProduct' | 'NotFound', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  availableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['KitComponent']>, ParentType, ContextType>;
  customerPartNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProductdescriptionArgs>>;
  favouriteListIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ProductFile']>, ParentType, ContextType>;
  fits?: Resolver<Array<ResolversTypes['EquipmentModel']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Array<ResolversTypes['ProductImage']>, ParentType, ContextType>;
  isFollowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isKit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPriceShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manufacturerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductnameArgs>>;
  oftenBoughtWith?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<ProductoftenBoughtWithArgs, 'first'>>;
  packaging?: Resolver<Array<ResolversTypes['Packaging']>, ParentType, ContextType>;
  priceGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantityStep?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['ProductRelation']>, ParentType, ContextType, Partial<ProductrelationsArgs>>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type ProductAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAddress'] = ResolversParentTypes['ProductAddress']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['AttributeOption']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductAttributetextArgs>>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProductConnectionfacetsArgs, 'first'>>;
  isTotalExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFacts'] = ResolversParentTypes['ProductFacts']> = {
  askedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOrderable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPriceShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameRu?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantityStep?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFile'] = ResolversParentTypes['ProductFile']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductFileKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProductFiletitleArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProductFileFormatResolvers = EnumResolverSignature<{ BMECAT?: any, COMMERCEML?: any, TABLE?: any, XLSX?: any }, ResolversTypes['ProductFileFormat']>;

export type ProductFileKindResolvers = EnumResolverSignature<{ CERTIFICATE?: any, DATA_SHEET?: any, MANUAL?: any, OTHER?: any }, ResolversTypes['ProductFileKind']>;

export type ProductFollowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFollowed'] = ResolversParentTypes['ProductFollowed']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductImage'] = ResolversParentTypes['ProductImage']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  largeUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbnailUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProductImagetitleArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductMediaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductMediaResult'] = ResolversParentTypes['ProductMediaResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'ProductMediaSaved', ParentType, ContextType>;
};

export type ProductMediaSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductMediaSaved'] = ResolversParentTypes['ProductMediaSaved']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductNumberingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductNumbering'] = ResolversParentTypes['ProductNumbering']> = {
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductProblem'] = ResolversParentTypes['ProductProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRelation'] = ResolversParentTypes['ProductRelation']> = {
  isMutual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProductRelationnoteArgs>>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSaved'] = ResolversParentTypes['ProductSaved']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductSortResolvers = EnumResolverSignature<{ NAME?: any, NEWEST?: any, POPULARITY?: any, RELEVANCE?: any, SKU?: any }, ResolversTypes['ProductSort']>;

export type ProductStatusResolvers = EnumResolverSignature<{ ANNOUNCED?: any, DISCONTINUED?: any, DRAFT?: any, PUBLISHED?: any }, ResolversTypes['ProductStatus']>;

export type ProductUnfollowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductUnfollowed'] = ResolversParentTypes['ProductUnfollowed']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductsExportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductsExported'] = ResolversParentTypes['ProductsExported']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryarticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryarticlesArgs, 'first'>>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  bannerPlan?: Resolver<Array<ResolversTypes['Banner']>, ParentType, ContextType>;
  banners?: Resolver<Array<ResolversTypes['Banner']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QuerycategoryArgs, 'id'>>;
  changeset?: Resolver<Maybe<ResolversTypes['Changeset']>, ParentType, ContextType, RequireFields<QuerychangesetArgs, 'id'>>;
  changesets?: Resolver<ResolversTypes['ChangesetConnection'], ParentType, ContextType, RequireFields<QuerychangesetsArgs, 'first'>>;
  completenessByCategory?: Resolver<Array<ResolversTypes['CategoryCompleteness']>, ParentType, ContextType>;
  contentFileForDownload?: Resolver<Maybe<ResolversTypes['StoredContentFile']>, ParentType, ContextType, RequireFields<QuerycontentFileForDownloadArgs, 'id'>>;
  duplicates?: Resolver<ResolversTypes['DuplicateGroupConnection'], ParentType, ContextType, RequireFields<QueryduplicatesArgs, 'first'>>;
  equipmentModel?: Resolver<Maybe<ResolversTypes['EquipmentModel']>, ParentType, ContextType, RequireFields<QueryequipmentModelArgs, 'id'>>;
  equipmentModels?: Resolver<ResolversTypes['EquipmentModelConnection'], ParentType, ContextType, RequireFields<QueryequipmentModelsArgs, 'first'>>;
  favouriteList?: Resolver<Maybe<ResolversTypes['FavouriteList']>, ParentType, ContextType, RequireFields<QueryfavouriteListArgs, 'id'>>;
  favouriteLists?: Resolver<Array<ResolversTypes['FavouriteList']>, ParentType, ContextType>;
  followedProducts?: Resolver<Array<ResolversTypes['FollowedProduct']>, ParentType, ContextType>;
  fruitlessSearches?: Resolver<ResolversTypes['FruitlessSearchConnection'], ParentType, ContextType, RequireFields<QueryfruitlessSearchesArgs, 'first'>>;
  importFields?: Resolver<Array<ResolversTypes['ImportField']>, ParentType, ContextType>;
  importPreview?: Resolver<ResolversTypes['ImportPreviewResult'], ParentType, ContextType, RequireFields<QueryimportPreviewArgs, 'input'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QuerymaterialArgs, 'id'>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, RequireFields<QuerymaterialsArgs, 'first'>>;
  menuOrders?: Resolver<Array<ResolversTypes['MenuOrder']>, ParentType, ContextType>;
  myEquipment?: Resolver<Array<ResolversTypes['EquipmentModel']>, ParentType, ContextType>;
  novelties?: Resolver<ResolversTypes['NoveltyConnection'], ParentType, ContextType, RequireFields<QuerynoveltiesArgs, 'first'>>;
  partNumbers?: Resolver<ResolversTypes['PartNumberConnection'], ParentType, ContextType, RequireFields<QuerypartNumbersArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryproductArgs>>;
  productAddresses?: Resolver<Array<ResolversTypes['ProductAddress']>, ParentType, ContextType, RequireFields<QueryproductAddressesArgs, 'after' | 'until'>>;
  productFacts?: Resolver<Array<ResolversTypes['ProductFacts']>, ParentType, ContextType, RequireFields<QueryproductFactsArgs, 'withPackages'>>;
  productFileForDownload?: Resolver<Maybe<ResolversTypes['StoredProductFile']>, ParentType, ContextType, RequireFields<QueryproductFileForDownloadArgs, 'id'>>;
  productNumbering?: Resolver<ResolversTypes['ProductNumbering'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryproductsArgs, 'first' | 'locale' | 'sort'>>;
  savedSearches?: Resolver<Array<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  searchSuggestions?: Resolver<ResolversTypes['SearchSuggestions'], ParentType, ContextType, RequireFields<QuerysearchSuggestionsArgs, 'first' | 'locale' | 'text'>>;
  synonyms?: Resolver<Array<ResolversTypes['SynonymSet']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType, Partial<QueryunitsArgs>>;
  visibilityRules?: Resolver<ResolversTypes['VisibilityRuleConnection'], ParentType, ContextType, RequireFields<QueryvisibilityRulesArgs, 'first'>>;
};

export type RelationKindResolvers = EnumResolverSignature<{ ANALOGUE?: any, CONSUMABLE?: any, REPLACEMENT?: any, REQUIRED_ACCESSORY?: any }, ResolversTypes['RelationKind']>;

export type RememberSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RememberSearchResult'] = ResolversParentTypes['RememberSearchResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'SearchRemembered', ParentType, ContextType>;
};

export type RemoveContentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveContentResult'] = ResolversParentTypes['RemoveContentResult']> = {
  __resolveType?: TypeResolveFn<'ContentRemoved' | 'NotFound', ParentType, ContextType>;
};

export type RowOutcomeResolvers = EnumResolverSignature<{ CHANGED?: any, CREATED?: any, UNCHANGED?: any, WRONG?: any }, ResolversTypes['RowOutcome']>;

export type SaveArticleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveArticleResult'] = ResolversParentTypes['SaveArticleResult']> = {
  __resolveType?: TypeResolveFn<'ArticleSaved' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type SaveAttributeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAttributeResult'] = ResolversParentTypes['SaveAttributeResult']> = {
  __resolveType?: TypeResolveFn<'AttributeSaved' | 'InvalidInput', ParentType, ContextType>;
};

export type SaveBannerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveBannerResult'] = ResolversParentTypes['SaveBannerResult']> = {
  __resolveType?: TypeResolveFn<'BannerSaved' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type SaveCategoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCategoryResult'] = ResolversParentTypes['SaveCategoryResult']> = {
  __resolveType?: TypeResolveFn<'CategorySaved' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type SaveEquipmentModelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveEquipmentModelResult'] = ResolversParentTypes['SaveEquipmentModelResult']> = {
  __resolveType?: TypeResolveFn<'EquipmentModelSaved' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type SaveMaterialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveMaterialResult'] = ResolversParentTypes['SaveMaterialResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'MaterialSaved' | 'NotFound', ParentType, ContextType>;
};

export type SaveProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveProductResult'] = ResolversParentTypes['SaveProductResult']> = {
  __resolveType?: TypeResolveFn<'EditConflict' | 'InvalidProduct' | 'NotFound' | 'ProductSaved', ParentType, ContextType>;
};

export type SaveSearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveSearchResult'] = ResolversParentTypes['SaveSearchResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'SearchSaved', ParentType, ContextType>;
};

export type SaveSynonymsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveSynonymsResult'] = ResolversParentTypes['SaveSynonymsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'SynonymsSaved', ParentType, ContextType>;
};

export type SavedSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchRememberedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchRemembered'] = ResolversParentTypes['SearchRemembered']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSaved'] = ResolversParentTypes['SearchSaved']> = {
  search?: Resolver<ResolversTypes['SavedSearch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchSuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSuggestions'] = ResolversParentTypes['SearchSuggestions']> = {
  brands?: Resolver<Array<ResolversTypes['Brand']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  equipment?: Resolver<Array<ResolversTypes['EquipmentModel']>, ParentType, ContextType>;
  past?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type SetMenuOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMenuOrderResult'] = ResolversParentTypes['SetMenuOrderResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'MenuOrderSet' | 'NotFound', ParentType, ContextType>;
};

export type SetPartNumbersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPartNumbersResult'] = ResolversParentTypes['SetPartNumbersResult']> = {
  __resolveType?: TypeResolveFn<'InvalidPartNumbers' | 'NotFound' | 'PartNumbersSet', ParentType, ContextType>;
};

export type SetVisibilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetVisibilityResult'] = ResolversParentTypes['SetVisibilityResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'VisibilitySet', ParentType, ContextType>;
};

export type StoredContentFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredContentFile'] = ResolversParentTypes['StoredContentFile']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storageKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoredProductFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredProductFile'] = ResolversParentTypes['StoredProductFile']> = {
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  storageKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SynonymSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynonymSet'] = ResolversParentTypes['SynonymSet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SynonymsSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynonymsSaved'] = ResolversParentTypes['SynonymsSaved']> = {
  set?: Resolver<Maybe<ResolversTypes['SynonymSet']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TableFormatResolvers = EnumResolverSignature<{ CSV?: any, XLSX?: any }, ResolversTypes['TableFormat']>;

export type TextBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextBlock'] = ResolversParentTypes['TextBlock']> = {
  items?: Resolver<Array<ResolversTypes['TextItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TextBlockKind'], ParentType, ContextType>;
};

export type TextBlockKindResolvers = EnumResolverSignature<{ BULLETS?: any, HEADING?: any, NUMBERS?: any, PARAGRAPH?: any, QUOTE?: any, SUBHEADING?: any }, ResolversTypes['TextBlockKind']>;

export type TextItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextItem'] = ResolversParentTypes['TextItem']> = {
  spans?: Resolver<Array<ResolversTypes['TextSpan']>, ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  style?: Resolver<ResolversTypes['TextStyle'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextStyleResolvers = EnumResolverSignature<{ CODE?: any, EMPHASIS?: any, PLAIN?: any, STRONG?: any }, ResolversTypes['TextStyle']>;

export type UnfollowProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfollowProductResult'] = ResolversParentTypes['UnfollowProductResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'ProductUnfollowed', ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  rec20?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UnitsymbolArgs>>;
};

export type VisibilityResolvers = EnumResolverSignature<{ HIDDEN?: any, SHOWN?: any, WITHOUT_PRICE?: any }, ResolversTypes['Visibility']>;

export type VisibilityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisibilityRule'] = ResolversParentTypes['VisibilityRule']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisibilityRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisibilityRuleConnection'] = ResolversParentTypes['VisibilityRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisibilityRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VisibilityRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisibilityRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisibilityRuleEdge'] = ResolversParentTypes['VisibilityRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisibilityRule'], ParentType, ContextType>;
};

export type VisibilitySetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisibilitySet'] = ResolversParentTypes['VisibilitySet']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleKind?: ArticleKindResolvers;
  ArticleSaved?: ArticleSavedResolvers<ContextType>;
  ArticleSource?: ArticleSourceResolvers<ContextType>;
  ArticleStatus?: ArticleStatusResolvers;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeDeleted?: AttributeDeletedResolvers<ContextType>;
  AttributeOption?: AttributeOptionResolvers<ContextType>;
  AttributeSaved?: AttributeSavedResolvers<ContextType>;
  AttributeType?: AttributeTypeResolvers;
  AudienceKind?: AudienceKindResolvers;
  Banner?: BannerResolvers<ContextType>;
  BannerSaved?: BannerSavedResolvers<ContextType>;
  BannerSource?: BannerSourceResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryAttribute?: CategoryAttributeResolvers<ContextType>;
  CategoryCompleteness?: CategoryCompletenessResolvers<ContextType>;
  CategoryDeleted?: CategoryDeletedResolvers<ContextType>;
  CategorySaved?: CategorySavedResolvers<ContextType>;
  ChangeMyEquipmentResult?: ChangeMyEquipmentResultResolvers<ContextType>;
  Changeset?: ChangesetResolvers<ContextType>;
  ChangesetConnection?: ChangesetConnectionResolvers<ContextType>;
  ChangesetEdge?: ChangesetEdgeResolvers<ContextType>;
  ChangesetKind?: ChangesetKindResolvers;
  ChangesetRefused?: ChangesetRefusedResolvers<ContextType>;
  ChangesetResult?: ChangesetResultResolvers<ContextType>;
  ChangesetRow?: ChangesetRowResolvers<ContextType>;
  ChangesetSaved?: ChangesetSavedResolvers<ContextType>;
  ChangesetStatus?: ChangesetStatusResolvers;
  Completeness?: CompletenessResolvers<ContextType>;
  ContentAudience?: ContentAudienceResolvers<ContextType>;
  ContentFile?: ContentFileResolvers<ContextType>;
  ContentFileResult?: ContentFileResultResolvers<ContextType>;
  ContentFileSaved?: ContentFileSavedResolvers<ContextType>;
  ContentPicture?: ContentPictureResolvers<ContextType>;
  ContentRemoved?: ContentRemovedResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeleteAttributeResult?: DeleteAttributeResultResolvers<ContextType>;
  DeleteCategoryResult?: DeleteCategoryResultResolvers<ContextType>;
  DeleteEquipmentModelResult?: DeleteEquipmentModelResultResolvers<ContextType>;
  DeleteListResult?: DeleteListResultResolvers<ContextType>;
  Dimension?: DimensionResolvers;
  DismissDuplicatesResult?: DismissDuplicatesResultResolvers<ContextType>;
  DismissFruitlessSearchResult?: DismissFruitlessSearchResultResolvers<ContextType>;
  DuplicateGroup?: DuplicateGroupResolvers<ContextType>;
  DuplicateGroupConnection?: DuplicateGroupConnectionResolvers<ContextType>;
  DuplicateGroupEdge?: DuplicateGroupEdgeResolvers<ContextType>;
  DuplicateReason?: DuplicateReasonResolvers;
  DuplicatesDismissed?: DuplicatesDismissedResolvers<ContextType>;
  EditConflict?: EditConflictResolvers<ContextType>;
  EquipmentModel?: EquipmentModelResolvers<ContextType>;
  EquipmentModelConnection?: EquipmentModelConnectionResolvers<ContextType>;
  EquipmentModelDeleted?: EquipmentModelDeletedResolvers<ContextType>;
  EquipmentModelEdge?: EquipmentModelEdgeResolvers<ContextType>;
  EquipmentModelSaved?: EquipmentModelSavedResolvers<ContextType>;
  ExportProductsResult?: ExportProductsResultResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetKind?: FacetKindResolvers;
  FacetRange?: FacetRangeResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FavouriteList?: FavouriteListResolvers<ContextType>;
  FavouriteListResult?: FavouriteListResultResolvers<ContextType>;
  FavouriteListSaved?: FavouriteListSavedResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FollowProductResult?: FollowProductResultResolvers<ContextType>;
  FollowedProduct?: FollowedProductResolvers<ContextType>;
  FruitlessSearch?: FruitlessSearchResolvers<ContextType>;
  FruitlessSearchConnection?: FruitlessSearchConnectionResolvers<ContextType>;
  FruitlessSearchDismissed?: FruitlessSearchDismissedResolvers<ContextType>;
  FruitlessSearchEdge?: FruitlessSearchEdgeResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportField?: ImportFieldResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportPreviewResult?: ImportPreviewResultResolvers<ContextType>;
  ImportProductsResult?: ImportProductsResultResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidPartNumbers?: InvalidPartNumbersResolvers<ContextType>;
  InvalidProduct?: InvalidProductResolvers<ContextType>;
  KitComponent?: KitComponentResolvers<ContextType>;
  ListDeleted?: ListDeletedResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialKind?: MaterialKindResolvers;
  MaterialSaved?: MaterialSavedResolvers<ContextType>;
  MaterialSource?: MaterialSourceResolvers<ContextType>;
  MenuOrder?: MenuOrderResolvers<ContextType>;
  MenuOrderSet?: MenuOrderSetResolvers<ContextType>;
  MissingField?: MissingFieldResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyEquipmentChanged?: MyEquipmentChangedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Novelty?: NoveltyResolvers<ContextType>;
  NoveltyConnection?: NoveltyConnectionResolvers<ContextType>;
  NoveltyEdge?: NoveltyEdgeResolvers<ContextType>;
  Packaging?: PackagingResolvers<ContextType>;
  PackagingLevel?: PackagingLevelResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartNumber?: PartNumberResolvers<ContextType>;
  PartNumberConnection?: PartNumberConnectionResolvers<ContextType>;
  PartNumberEdge?: PartNumberEdgeResolvers<ContextType>;
  PartNumberProblem?: PartNumberProblemResolvers<ContextType>;
  PartNumbersSet?: PartNumbersSetResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAddress?: ProductAddressResolvers<ContextType>;
  ProductAttribute?: ProductAttributeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductFacts?: ProductFactsResolvers<ContextType>;
  ProductFile?: ProductFileResolvers<ContextType>;
  ProductFileFormat?: ProductFileFormatResolvers;
  ProductFileKind?: ProductFileKindResolvers;
  ProductFollowed?: ProductFollowedResolvers<ContextType>;
  ProductImage?: ProductImageResolvers<ContextType>;
  ProductMediaResult?: ProductMediaResultResolvers<ContextType>;
  ProductMediaSaved?: ProductMediaSavedResolvers<ContextType>;
  ProductNumbering?: ProductNumberingResolvers<ContextType>;
  ProductProblem?: ProductProblemResolvers<ContextType>;
  ProductRelation?: ProductRelationResolvers<ContextType>;
  ProductSaved?: ProductSavedResolvers<ContextType>;
  ProductSort?: ProductSortResolvers;
  ProductStatus?: ProductStatusResolvers;
  ProductUnfollowed?: ProductUnfollowedResolvers<ContextType>;
  ProductsExported?: ProductsExportedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelationKind?: RelationKindResolvers;
  RememberSearchResult?: RememberSearchResultResolvers<ContextType>;
  RemoveContentResult?: RemoveContentResultResolvers<ContextType>;
  RowOutcome?: RowOutcomeResolvers;
  SaveArticleResult?: SaveArticleResultResolvers<ContextType>;
  SaveAttributeResult?: SaveAttributeResultResolvers<ContextType>;
  SaveBannerResult?: SaveBannerResultResolvers<ContextType>;
  SaveCategoryResult?: SaveCategoryResultResolvers<ContextType>;
  SaveEquipmentModelResult?: SaveEquipmentModelResultResolvers<ContextType>;
  SaveMaterialResult?: SaveMaterialResultResolvers<ContextType>;
  SaveProductResult?: SaveProductResultResolvers<ContextType>;
  SaveSearchResult?: SaveSearchResultResolvers<ContextType>;
  SaveSynonymsResult?: SaveSynonymsResultResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  SearchRemembered?: SearchRememberedResolvers<ContextType>;
  SearchSaved?: SearchSavedResolvers<ContextType>;
  SearchSuggestions?: SearchSuggestionsResolvers<ContextType>;
  SetMenuOrderResult?: SetMenuOrderResultResolvers<ContextType>;
  SetPartNumbersResult?: SetPartNumbersResultResolvers<ContextType>;
  SetVisibilityResult?: SetVisibilityResultResolvers<ContextType>;
  StoredContentFile?: StoredContentFileResolvers<ContextType>;
  StoredProductFile?: StoredProductFileResolvers<ContextType>;
  SynonymSet?: SynonymSetResolvers<ContextType>;
  SynonymsSaved?: SynonymsSavedResolvers<ContextType>;
  TableFormat?: TableFormatResolvers;
  TextBlock?: TextBlockResolvers<ContextType>;
  TextBlockKind?: TextBlockKindResolvers;
  TextItem?: TextItemResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  TextStyle?: TextStyleResolvers;
  UnfollowProductResult?: UnfollowProductResultResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Visibility?: VisibilityResolvers;
  VisibilityRule?: VisibilityRuleResolvers<ContextType>;
  VisibilityRuleConnection?: VisibilityRuleConnectionResolvers<ContextType>;
  VisibilityRuleEdge?: VisibilityRuleEdgeResolvers<ContextType>;
  VisibilitySet?: VisibilitySetResolvers<ContextType>;
};

