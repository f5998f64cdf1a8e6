import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountApplicationMapper, AccountApplicationConnectionMapper } from './application/schema.mappers.ts';
import type { AddressMapper, OrganizationMapper, OrganizationConnectionMapper, OrganizationFactsMapper } from './organization/schema.mappers.ts';
import type { ApiKeyMapper } from './apiKey/schema.mappers.ts';
import type { AuditEntryMapper, AuditEntryConnectionMapper } from './audit/schema.mappers.ts';
import type { ContractMapper, ContractConnectionMapper } from './contract/schema.mappers.ts';
import type { MemberRulesMapper, MembershipMapper, UserMapper } from './member/schema.mappers.ts';
import type { NotificationMapper, NotificationConnectionMapper, NotificationPreferencesMapper } from './notification/schema.mappers.ts';
import type { ViewerMapper } from './session/schema.mappers.ts';
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

/** A company that asked for an account. For the seller's people. */
export type AccountApplication = {
  __typename?: 'AccountApplication';
  /** When it was sent. */
  appliedAt: Scalars['DateTime']['output'];
  /** As the applicant wrote it. */
  companyName: Scalars['String']['output'];
  /** Who is to be called back. */
  contactName: Scalars['String']['output'];
  /** Where it pays taxes. */
  country: Scalars['CountryCode']['output'];
  /** Where to answer. */
  email: Scalars['String']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** As the applicant wrote it: a stranger's text. */
  message?: Maybe<Scalars['String']['output']>;
  /** Customers of ours that have this tax id already. */
  organizations: Array<Organization>;
  /** As the applicant wrote it. */
  phone?: Maybe<Scalars['String']['output']>;
  /** That product; null where none was named or there is no such one. */
  product?: Maybe<Product>;
  /** What the applicant was told to call it by. */
  reference: Scalars['String']['output'];
  /** SKU of the product whose terms are asked for, as it was sent. */
  sku?: Maybe<Scalars['String']['output']>;
  /** INN or VAT id; its form was checked, not whose it is. */
  taxId: Scalars['String']['output'];
};

/** A page of applications. */
export type AccountApplicationConnection = {
  __typename?: 'AccountApplicationConnection';
  /** The applications with their cursors. */
  edges: Array<AccountApplicationEdge>;
  /** The applications. */
  nodes: Array<AccountApplication>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An application's place in the list. */
export type AccountApplicationEdge = {
  __typename?: 'AccountApplicationEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The application. */
  node: AccountApplication;
};

/** The seller has the application and will answer by e-mail or phone. */
export type AccountAppliedFor = {
  __typename?: 'AccountAppliedFor';
  /** What to call the application by when asking about it. */
  reference: Scalars['String']['output'];
};

/** Where goods are delivered or papers are sent. */
export type Address = {
  __typename?: 'Address';
  /** City or settlement. */
  city: Scalars['String']['output'];
  /** Country of the address. */
  country: Scalars['CountryCode']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** True for the one that orders take unless told otherwise. */
  isDefault: Scalars['Boolean']['output'];
  /** What the organization calls it, such as `Main warehouse`. */
  label: Scalars['String']['output'];
  /** Street, house, office. */
  line: Scalars['String']['output'];
  /** Postal code in the country's own notation. */
  postalCode: Scalars['String']['output'];
};

/** A program's access to the graph on behalf of an organization. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** The contract that the program works under, while it is active; null = none in particular. */
  contract?: Maybe<Contract>;
  /** When it was issued. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** True for a key of a sandbox organization, whose orders never reach the ERP. */
  isSandbox: Scalars['Boolean']['output'];
  /** When it was last used, to the minute; null = never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** First characters of the secret, to tell keys apart. */
  prefix: Scalars['String']['output'];
  /** When it was ended; null = it works. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the program may do, as long as the organization may. */
  scopes: Array<Scalars['String']['output']>;
};

/** A key was issued. */
export type ApiKeyCreated = {
  __typename?: 'ApiKeyCreated';
  /** The key. */
  apiKey: ApiKey;
  /** Send as `Authorization: Bearer …`. Can't be shown again; null when the same request is repeated. */
  secret?: Maybe<Scalars['String']['output']>;
};

/** The key was ended. */
export type ApiKeyRevoked = {
  __typename?: 'ApiKeyRevoked';
  /** The key as it is now. */
  apiKey: ApiKey;
};

/** Who asks for an account, and for what. */
export type ApplyForAccountInput = {
  /** Name of the company, as people use it; 2 to 200 characters. */
  companyName: Scalars['String']['input'];
  /** Who is to be called back; 2 to 200 characters. */
  contactName: Scalars['String']['input'];
  /** Where it pays taxes. */
  country?: Scalars['CountryCode']['input'];
  /** Where to answer. */
  email: Scalars['String']['input'];
  /** The same key and input again makes no second application. */
  idempotencyKey: Scalars['ID']['input'];
  /** What else to say; at most 2,000 characters. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** With country code, such as +7 495 123-45-67. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** SKU of the product whose terms are asked for. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** In Russia its INN of 10 or 12 digits, with right check digits; elsewhere a VAT id with its country's prefix. */
  taxId: Scalars['String']['input'];
};

/** The application was taken, or why not. */
export type ApplyForAccountResult = AccountAppliedFor | IdempotencyConflict | InvalidInput;

/** One line of the append-only, hash-chained audit log. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Such as `session.signIn` or `creditTerms.set`. */
  action: Scalars['String']['output'];
  /** Who or what did it, as text: a name, an API key's prefix, a service. */
  actor: Scalars['String']['output'];
  /** State after, as JSON text without secrets. */
  after?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** State before, as JSON text without secrets. */
  before?: Maybe<Scalars['String']['output']>;
  /** SHA-256 over this entry and the hash of the one before it. */
  hash: Scalars['String']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Network address it came from. Where one of the seller's people did it, for the seller only. */
  ip?: Maybe<Scalars['String']['output']>;
  /** The organization it is about; null for what is about none, which only the seller sees. */
  organization?: Maybe<Organization>;
  /** What it was done to, as `Type:id`. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Who did it; null for a program or the system. */
  user?: Maybe<User>;
};

/** A page of the audit log. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The entries. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entry's place in a list. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** Which entries to list; all conditions hold at once. */
export type AuditLogFilter = {
  /** Only this action. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Not before this moment. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only about this organization; for customers, another's list is empty. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The proof that it is the person. */
export type BeginTotpInput = {
  /** The password they sign in with. */
  password: Scalars['String']['input'];
};

/** What an authenticator needs, or why it is not given. */
export type BeginTotpResult = InvalidInput | SignInRefused | TotpBegun;

/** A new state of an organization. */
export type ChangeOrganizationStatusInput = {
  /** Id of the organization. */
  organizationId: Scalars['ID']['input'];
  /** What it is to be; `APPLIED` can't be given back. */
  status: OrganizationStatus;
};

/** The changed organization, or why nothing was changed. */
export type ChangeOrganizationStatusResult = InvalidInput | NotFound | OrganizationStatusChanged;

/** Under which contract to go on. */
export type ChooseContractInput = {
  /** Id of an active contract of the viewer's organization; null = under none in particular. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
};

/** Signed in still, now under the contract, or why not. */
export type ChooseContractResult = NotFound | SignInRefused | SignedIn;

/** The proof that the authenticator works. */
export type ConfirmTotpInput = {
  /** Six digits that the authenticator shows. */
  code: Scalars['String']['input'];
};

/** One-time codes are asked for, or why not. */
export type ConfirmTotpResult = InvalidInput | TotpConfirmed;

/** What a customer and one of the seller's companies trade under (договор). Read by the customer's people and the seller's. */
export type Contract = {
  __typename?: 'Contract';
  /** What its prices are in. */
  currency: Scalars['CurrencyCode']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** True where whoever works under it sees only what the contract's own rules of the catalogue show. */
  isAssortmentLimited: Scalars['Boolean']['output'];
  /** True once the seller has closed it, whatever its days. */
  isClosed: Scalars['Boolean']['output'];
  /** As the papers have it, without the sign №; unique between customer and seller's company. */
  number: Scalars['String']['output'];
  /** The customer, who pays. */
  organization: Organization;
  /** The company of the seller that it is with. */
  seller: Organization;
  /** How it stands today. */
  status: ContractStatus;
  /** The first day on which it holds. */
  validFrom: Scalars['Date']['output'];
  /** The first day on which it holds no more; null = without end. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A page of contracts. */
export type ContractConnection = {
  __typename?: 'ContractConnection';
  /** The contracts with their cursors. */
  edges: Array<ContractEdge>;
  /** The contracts. */
  nodes: Array<Contract>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A contract's place in a list. */
export type ContractEdge = {
  __typename?: 'ContractEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The contract. */
  node: Contract;
};

/** Internal: what other subgraphs need to know of a contract. */
export type ContractFacts = {
  __typename?: 'ContractFacts';
  id: Scalars['ID']['output'];
  isAssortmentLimited: Scalars['Boolean']['output'];
  organizationId: Scalars['ID']['output'];
};

/** Which contracts to list; all conditions hold at once. */
export type ContractFilter = {
  /** Only those of this customer. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the number or of the customer's name; 100 characters at most. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** The contract was written down. */
export type ContractSaved = {
  __typename?: 'ContractSaved';
  /** As it is now. */
  contract: Contract;
};

/** How a contract stands on a day of the seller's calendar. */
export type ContractStatus =
  /** It can be worked under. */
  | 'ACTIVE'
  /** Its time is over, or the seller has closed it. */
  | 'CLOSED'
  /** It has not begun. */
  | 'UPCOMING';

/** A key to issue. */
export type CreateApiKeyInput = {
  /** Id of an active contract of the viewer's organization for the program to work under; null = none in particular. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is to end, at most five years from now. Null = a year from now. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key and input again answers the same API key, without its secret. */
  idempotencyKey: Scalars['ID']['input'];
  /** What people call it, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What the program may do, such as `orders:read`; at least one. */
  scopes: Array<Scalars['String']['input']>;
};

/** The key, or why there is none. */
export type CreateApiKeyResult = ApiKeyCreated | IdempotencyConflict | InvalidInput;

/** Whose place in the viewer's organization to end. */
export type EndMembershipInput = {
  /** Id of the membership. */
  membershipId: Scalars['ID']['input'];
};

/** The ended membership, or why it goes on. */
export type EndMembershipResult = InvalidInput | MembershipEnded | NotFound;

/** The idempotency key was used before with another input. */
export type IdempotencyConflict = Problem & {
  __typename?: 'IdempotencyConflict';
  /** `IDEMPOTENCY_CONFLICT`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

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

/** Language of names and texts. */
export type Locale =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** Which notifications were read. */
export type MarkNotificationsReadInput = {
  /** At most 100; those that are not the viewer's are left as they are. Null = all. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** They are read, or why nothing was changed. */
export type MarkNotificationsReadResult = InvalidInput | NotificationsRead;

/** The limits hold for the next order. */
export type MemberLimitsSet = {
  __typename?: 'MemberLimitsSet';
  /** The place with its new limits. */
  membership: Membership;
};

/** Internal: what a person may do on their own. */
export type MemberRules = {
  __typename?: 'MemberRules';
  isOrganizationActive: Scalars['Boolean']['output'];
  membershipId: Scalars['ID']['output'];
  monthLimit?: Maybe<Money>;
  orderLimit?: Maybe<Money>;
  organizationId: Scalars['ID']['output'];
  userId: Scalars['ID']['output'];
  userName: Scalars['String']['output'];
};

/** A person's place in an organization. */
export type Membership = {
  __typename?: 'Membership';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /**
   * Most that the person's orders of one calendar month of the seller may be together, VAT included;
   * the order that passes it waits for a head. Null = no limit.
   */
  monthLimit?: Maybe<Money>;
  /** Most that one order may be, VAT included; over it a head approves. Null = no limit. */
  orderLimit?: Maybe<Money>;
  /** Where. */
  organization: Organization;
  /** What the person does there; gives the scopes. */
  roles: Array<Role>;
  /** Who. */
  user: User;
};

/** The person is no longer a member. */
export type MembershipEnded = {
  __typename?: 'MembershipEnded';
  /** The place that was ended. */
  membership: Membership;
};

/** An amount in a currency. Amounts have two digits after the point, unit prices four. */
export type Money = {
  __typename?: 'Money';
  /** How much, in whole units of the currency: roubles, not kopecks. */
  amount: Scalars['Decimal']['output'];
  /** In which currency. */
  currency: Scalars['CurrencyCode']['output'];
};

/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Asks the seller for an account, or for the terms of one product. Anybody may. The answer is the
   * same whether the company or the e-mail is known here or not. At most a few an hour from one
   * address; RATE_LIMITED beyond that.
   */
  applyForAccount: ApplyForAccountResult;
  /**
   * Begins to set up one-time codes for the viewer's sign-in: answers what an authenticator needs.
   * They are asked for only after `confirmTotp`. Needs the password again; wrong ones count towards
   * the lock of the account.
   */
  beginTotp: BeginTotpResult;
  /**
   * Opens an account that was applied for, suspends it or opens it again. For the seller's
   * administrators. People of a suspended organization go on reading; what they do else is refused
   * at once, open subscriptions included.
   */
  changeOrganizationStatus: ChangeOrganizationStatusResult;
  /**
   * Goes on under one of the contracts of the viewer's organization, or under none, in the same
   * session: prices and assortment are the contract's until another is chosen, it ends, or the viewer
   * goes on in another organization. Only an active contract can be chosen. Answers with a new access
   * token; what was issued before stands for the new choice as well.
   */
  chooseContract: ChooseContractResult;
  /**
   * Ends setting up: from now on, signing in asks for a code. Answers the recovery codes, each of
   * which signs in once without the authenticator; they can't be shown again.
   */
  confirmTotp: ConfirmTotpResult;
  /**
   * Issues a key for a program. Its scopes can't exceed the viewer's, except `graph:adhoc`, by which
   * programs ask documents of their own. The secret is in this answer only.
   */
  createApiKey: CreateApiKeyResult;
  /**
   * Ends a person's place in the viewer's organization: their sessions there, open subscriptions
   * included, end at once. Nobody can end their own. Ending twice answers the same.
   */
  endMembership: EndMembershipResult;
  /** Marks the viewer's own notifications as read; what is read stays so. For people. */
  markNotificationsRead: MarkNotificationsReadResult;
  /** Internal: another subgraph records an entry; the same `id` twice is one entry. */
  recordAudit: Scalars['Boolean']['output'];
  /**
   * A new access token for the refresh cookie, which is replaced. A spent cookie used again ends the
   * session, except in the first ten seconds, when two tabs may have sent the same one. A session
   * ends 30 days after it began, or after 7 days without use. Send it without an access token.
   */
  refreshSession: RefreshSessionResult;
  /** Signing in asks for no code any more. Needs a code, or a recovery code; wrong ones count towards the lock. */
  removeTotp: RemoveTotpResult;
  /** Ends a key at once, open subscriptions included. Revoking twice answers the same. */
  revokeApiKey: RevokeApiKeyResult;
  /**
   * Writes a contract down: a new one, or with `id` all terms of one that is there. For the seller's
   * people with `contracts:write`. Audited with its terms before and after.
   */
  saveContract: SaveContractResult;
  /**
   * Says how much a colleague may order alone; what is above it waits until another who may approve
   * agrees. Holds for orders placed from now on. Nobody sets their own.
   */
  setMemberLimits: SetMemberLimitsResult;
  /** Says how the viewer wants to be told from now on. For people. */
  setNotificationPreferences: SetNotificationPreferencesResult;
  /**
   * Signs a person in by e-mail and password, and by a one-time code where the person has set one up.
   * Sets the refresh cookie. Somebody of several organizations starts in the one they joined first.
   * Refusals do not tell whether the e-mail is known. Locks for a growing time after failures, per
   * account and per address. `viewer` in the answer gives what this service knows; ask for the rest
   * with the access token.
   */
  signIn: SignInResult;
  /** Ends the session of the refresh cookie and of the access token. True also when there was none. */
  signOut: Scalars['Boolean']['output'];
  /**
   * Goes on as a member of another of one's organizations, in the same session: it answers with a new
   * access token, and what was issued before stands for the new organization as well.
   */
  switchOrganization: SignInResult;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationapplyForAccountArgs = {
  input: ApplyForAccountInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationbeginTotpArgs = {
  input: BeginTotpInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationchangeOrganizationStatusArgs = {
  input: ChangeOrganizationStatusInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationchooseContractArgs = {
  input: ChooseContractInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationconfirmTotpArgs = {
  input: ConfirmTotpInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationcreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationendMembershipArgs = {
  input: EndMembershipInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationmarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationrecordAuditArgs = {
  input: RecordAuditInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationremoveTotpArgs = {
  input: RemoveTotpInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationrevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationsaveContractArgs = {
  input: SaveContractInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationsetMemberLimitsArgs = {
  input: SetMemberLimitsInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationsetNotificationPreferencesArgs = {
  input: SetNotificationPreferencesInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationsignInArgs = {
  input: SignInInput;
};


/** Everything that can be changed. What is refused for a reason of the trade answers a `Problem`. */
export type MutationswitchOrganizationArgs = {
  input: SwitchOrganizationInput;
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

/** Something that a person was told of. Shown to that person alone. */
export type Notification = {
  __typename?: 'Notification';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Give it to `notificationReceived(after:)` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Whether it is worth being woken for: its e-mail does not wait for the morning. */
  isUrgent: Scalars['Boolean']['output'];
  /** What it is about. */
  kind: NotificationKind;
  /** Path of the page in the web client, like `/finance`. */
  link: Scalars['String']['output'];
  /** When the person first read it; null = not yet. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** Plain text. */
  text: Scalars['String']['output'];
  /** One line. */
  title: Scalars['String']['output'];
};


/** Something that a person was told of. Shown to that person alone. */
export type NotificationtextArgs = {
  locale?: InputMaybe<Locale>;
};


/** Something that a person was told of. Shown to that person alone. */
export type NotificationtitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** Where a person wants to be told of a kind. */
export type NotificationChannel =
  /** In the portal and by e-mail; so it is unless the person says otherwise. */
  | 'BOTH'
  /** By e-mail alone. */
  | 'EMAIL'
  /** Not at all. */
  | 'OFF'
  /** In the portal alone. */
  | 'PORTAL';

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The notifications with their cursors. */
  edges: Array<NotificationEdge>;
  /** The notifications. */
  nodes: Array<Notification>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** How many of all, whatever was asked for, the viewer has not read; counted only when asked for. */
  unreadCount: Scalars['Int']['output'];
};

/** A notification's place in the list. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The notification. */
  node: Notification;
};

/** What people are told of, each of which they may have as they like. */
export type NotificationKind =
  /** A product that the person follows can be bought, or its date changed. */
  | 'AVAILABILITY'
  /** Credit: a block or its lifting, terms that changed. */
  | 'CREDIT'
  /** News of the seller: materials, contracts, announcements. */
  | 'NEWS'
  /** Orders and their deliveries. */
  | 'ORDER'
  /** A payment came, or came back. */
  | 'PAYMENT'
  /** An invoice falls due, or is overdue. */
  | 'PAYMENT_REMINDER'
  /** Prices: lists and special prices to approve, or decided on. */
  | 'PRICES';

/** Where a kind is told. */
export type NotificationKindChannel = {
  __typename?: 'NotificationKindChannel';
  /** Where the person wants to be told of it. */
  channel: NotificationChannel;
  /** What it is about. */
  kind: NotificationKind;
};

/** Where a kind is to be told. */
export type NotificationKindChannelInput = {
  /** Where the person wants to be told of it. */
  channel: NotificationChannel;
  /** What it is about. */
  kind: NotificationKind;
};

/** How a person wants to be told. Shown to that person alone. */
export type NotificationPreferences = {
  __typename?: 'NotificationPreferences';
  /** The kinds that concern the viewer in the organization they act for, and where each is told. */
  channels: Array<NotificationKindChannel>;
  /** Where e-mails go. */
  email: Scalars['String']['output'];
  /** When no e-mail comes; null = at any time. What is urgent comes nevertheless. */
  quietHours?: Maybe<QuietHours>;
};

/** The preferences were kept. */
export type NotificationPreferencesSet = {
  __typename?: 'NotificationPreferencesSet';
  /** As they are now. */
  preferences: NotificationPreferences;
};

/** The notifications are read. */
export type NotificationsRead = {
  __typename?: 'NotificationsRead';
  /** How many the viewer has not read still. */
  unreadCount: Scalars['Int']['output'];
};

/** A company: a customer, or the seller itself (контрагент). */
export type Organization = {
  __typename?: 'Organization';
  /** Where goods and papers go; the default one first. */
  addresses: Array<Address>;
  /** Contracts of this customer, by number; those of the past included. */
  contracts: Array<Contract>;
  /** Where it is registered. */
  country: Scalars['CountryCode']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** On which side of the trade it stands. */
  kind: OrganizationKind;
  /** Registration reason code (KPP), Russian legal entities only. */
  kpp?: Maybe<Scalars['String']['output']>;
  /** The name in its registration. */
  legalName: Scalars['String']['output'];
  /** People of the organization with their roles, by name; only for those who may see members, null with an error for others. */
  members?: Maybe<Array<Membership>>;
  /** The name people use for it. */
  name: Scalars['String']['output'];
  /** Price segment, such as dealer or retail. Staff only. */
  segment?: Maybe<Scalars['String']['output']>;
  /** Whether it may sign in and order. */
  status: OrganizationStatus;
  /** Tax number: INN of 10 or 12 digits, or an EU VAT id. */
  taxId: Scalars['String']['output'];
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The organizations with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The organizations. */
  nodes: Array<Organization>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An organization's place in a list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The organization. */
  node: Organization;
};

/** Internal: an organization as papers name it. */
export type OrganizationFacts = {
  __typename?: 'OrganizationFacts';
  addresses: Array<Address>;
  country: Scalars['CountryCode']['output'];
  id: Scalars['ID']['output'];
  kind: OrganizationKind;
  kpp?: Maybe<Scalars['String']['output']>;
  legalName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  segment?: Maybe<Scalars['String']['output']>;
  status: OrganizationStatus;
  taxId: Scalars['String']['output'];
};

/** Which organizations to list; all conditions hold at once. */
export type OrganizationFilter = {
  /** Only customers, or only the seller. */
  kind?: InputMaybe<OrganizationKind>;
  /** Part of the name, or the whole tax id; 100 characters at most. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this state. */
  status?: InputMaybe<OrganizationStatus>;
};

/** On which side of the trade an organization stands. */
export type OrganizationKind =
  /** It buys. */
  | 'CUSTOMER'
  /** It sells: the company that runs this installation. Its people are the staff. */
  | 'SELLER';

/** What an organization may do. */
export type OrganizationStatus =
  /** Everything that its people's roles allow. */
  | 'ACTIVE'
  /** Asked for an account, not yet approved: its people can't sign in. */
  | 'APPLIED'
  /** Its people may sign in and read, but may not order. */
  | 'SUSPENDED';

/** The state was changed, or was so already. */
export type OrganizationStatusChanged = {
  __typename?: 'OrganizationStatusChanged';
  /** The organization as it is now. */
  organization: Organization;
};

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

/** The portal, as it stands before the viewer. */
export type Portal = {
  __typename?: 'Portal';
  /**
   * Whether the viewer may look at the catalogue. Signed out: whether the seller has an open showcase,
   * without prices and stock; where it is false there is only the page to sign in.
   */
  isCatalogueOpen: Scalars['Boolean']['output'];
};

/** Why a mutation was refused, with the facts in the implementing type. Nothing was changed. */
export type Problem = {
  /** Stable code for a program. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

export type Product = {
  __typename?: 'Product';
  sku: Scalars['String']['output'];
};

/** Everything that can be read, each field by those whom its description names. */
export type Query = {
  __typename?: 'Query';
  /** Companies that asked for an account, the newest first. For the seller's people. */
  accountApplications: AccountApplicationConnection;
  /**
   * Internal, for the gateway: the rights of the key with this SHA-256 (hex) of its secret; null when
   * unknown, expired or revoked. Notes its use, at most once a minute.
   */
  apiKeyViewer?: Maybe<ViewerIdentity>;
  /** API keys of the viewer's organization, newest first, revoked ones included. */
  apiKeys: Array<ApiKey>;
  /**
   * What was done, newest first. Customers see their own organization's entries, the seller's people
   * those of all.
   */
  auditLog: AuditEntryConnection;
  /** One contract. A customer sees its own; for any other id the answer is null, as for one that does not exist. */
  contract?: Maybe<Contract>;
  /**
   * Internal: whose contracts these are and what the catalogue is to show under them, by ids. What is
   * unknown is left out.
   */
  contractFacts: Array<ContractFacts>;
  /** Contracts, the newest first. A customer's list holds its own only. */
  contracts: ContractConnection;
  /** Internal: what orders needs to know of the person who places or approves; null when the membership has ended. */
  memberRules?: Maybe<MemberRules>;
  /** How the viewer wants to be told, wherever they are a member. For people. */
  notificationPreferences: NotificationPreferences;
  /**
   * What the viewer was told in the organization they act for, the newest first. For people: a program
   * is told of nothing.
   */
  notifications: NotificationConnection;
  /**
   * One organization. A customer sees its own, the seller's people see all; for any other id the
   * answer is null, as for one that does not exist.
   */
  organization?: Maybe<Organization>;
  /**
   * Internal: names, tax ids and addresses for papers, by ids or by tax ids, which several may share.
   * What is unknown is left out. A service sees all organizations also when it acts on behalf of one:
   * papers name both parties.
   */
  organizationFacts: Array<OrganizationFacts>;
  /** Organizations, by name. A customer's list holds its own only. */
  organizations: OrganizationConnection;
  /** What somebody who has not signed in needs to know of the portal. */
  portal: Portal;
  /** Internal, for the gateway: the present rights of a session, null when it has ended. */
  sessionViewer?: Maybe<ViewerIdentity>;
  /** Who is signed in, in which organization and with which rights; null when signed out and for API keys. */
  viewer?: Maybe<Viewer>;
};


/** Everything that can be read, each field by those whom its description names. */
export type QueryaccountApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read, each field by those whom its description names. */
export type QueryapiKeyViewerArgs = {
  secretHash: Scalars['String']['input'];
};


/** Everything that can be read, each field by those whom its description names. */
export type QueryauditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read, each field by those whom its description names. */
export type QuerycontractArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read, each field by those whom its description names. */
export type QuerycontractFactsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be read, each field by those whom its description names. */
export type QuerycontractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read, each field by those whom its description names. */
export type QuerymemberRulesArgs = {
  membershipId: Scalars['ID']['input'];
};


/** Everything that can be read, each field by those whom its description names. */
export type QuerynotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isUnread?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<Array<NotificationKind>>;
};


/** Everything that can be read, each field by those whom its description names. */
export type QueryorganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read, each field by those whom its description names. */
export type QueryorganizationFactsArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  taxIds?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Everything that can be read, each field by those whom its description names. */
export type QueryorganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read, each field by those whom its description names. */
export type QuerysessionViewerArgs = {
  sessionId: Scalars['ID']['input'];
};

/** A part of each day in which e-mails wait; it may go past midnight. */
export type QuietHours = {
  __typename?: 'QuietHours';
  /** First minute, as `21:00`. */
  from: Scalars['String']['output'];
  /** Whose clock: a name of the IANA's list, like `Europe/Moscow`. */
  timeZone: Scalars['String']['output'];
  /** First minute after, as `08:00`. */
  until: Scalars['String']['output'];
};

/** A part of each day; it may go past midnight. */
export type QuietHoursInput = {
  /** First minute, as `21:00`. */
  from: Scalars['String']['input'];
  /** Whose clock: a name of the IANA's list, like `Europe/Moscow`. */
  timeZone: Scalars['String']['input'];
  /** First minute after, as `08:00`; another than `from`. */
  until: Scalars['String']['input'];
};

/** Internal: an entry to write. */
export type RecordAuditInput = {
  action: Scalars['String']['input'];
  actor: Scalars['String']['input'];
  /** JSON text without secrets. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** JSON text without secrets. */
  before?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** Signed in still, or why not. */
export type RefreshSessionResult = SignInRefused | SignedIn;

/** The proof that it is the person. */
export type RemoveTotpInput = {
  /** Six digits of the authenticator, or a recovery code. */
  code: Scalars['String']['input'];
};

/** One-time codes are asked for no more, or why they still are. */
export type RemoveTotpResult = InvalidInput | SignInRefused | TotpRemoved;

/** A key to end. */
export type RevokeApiKeyInput = {
  /** Id of the key. */
  id: Scalars['ID']['input'];
};

/** The ended key, or why it goes on. */
export type RevokeApiKeyResult = ApiKeyRevoked | NotFound;

/** A set of scopes that a person holds in one organization. */
export type Role =
  /** Customer: бухгалтер; sees debt, invoices and documents, and signs them. */
  | 'ACCOUNTANT'
  /** Seller: everything. */
  | 'ADMIN'
  /** Reads everything, also with queries of their own. */
  | 'ANALYST'
  /** Customer: закупщик; fills carts and orders. */
  | 'BUYER'
  /** Seller: the catalogue. */
  | 'CONTENT'
  /** Seller: payments, credit terms, invoices and documents. */
  | 'FINANCE'
  /** Customer: руководитель; both of these, approves orders, manages people and API keys. */
  | 'HEAD'
  /** Seller: answers customers and confirms orders. */
  | 'SALES'
  /** Seller: sales, and approves what goes beyond a salesperson's powers. */
  | 'SALES_HEAD'
  /** Seller: stock and shipments. */
  | 'WAREHOUSE';

/** A contract to write down. */
export type SaveContractInput = {
  /** What its prices are in. */
  currency: Scalars['CurrencyCode']['input'];
  /** The contract to change; null makes a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** True to show only what the contract's own rules of the catalogue show. */
  isAssortmentLimited: Scalars['Boolean']['input'];
  /** True to close it whatever its days, false to open it again. */
  isClosed: Scalars['Boolean']['input'];
  /** 1 to 64 characters, without the sign №. */
  number: Scalars['String']['input'];
  /** Whose contract it is: a customer. Of a contract that is there, its own. */
  organizationId: Scalars['ID']['input'];
  /** The company of the seller that it is with; null = the viewer's own. */
  sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day on which it holds. */
  validFrom: Scalars['Date']['input'];
  /** The first day on which it holds no more; null = without end. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The contract, or why it was not written down. */
export type SaveContractResult = ContractSaved | IdempotencyConflict | InvalidInput | NotFound;

/** How much a person may order alone, VAT included. */
export type SetMemberLimitsInput = {
  /** Of both limits. */
  currency: Scalars['CurrencyCode']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the membership, in the viewer's organization. */
  membershipId: Scalars['ID']['input'];
  /** Of all orders of a calendar month. Null = no limit. */
  monthLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of one order; zero or more, at most 2 decimals. Null = no limit. */
  orderLimit?: InputMaybe<Scalars['Decimal']['input']>;
};

/** The limits hold, or why they don't. */
export type SetMemberLimitsResult = IdempotencyConflict | InvalidInput | MemberLimitsSet | NotFound;

/** What is to change; what is left out stays. */
export type SetNotificationPreferencesInput = {
  /** For these kinds. */
  channels?: InputMaybe<Array<NotificationKindChannelInput>>;
  /** True = e-mails may come at any time; `quietHours` is then to be left out. */
  hasNoQuietHours?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hours in which no e-mail is to come. */
  quietHours?: InputMaybe<QuietHoursInput>;
};

/** How the person is told now, or why nothing was changed. */
export type SetNotificationPreferencesResult = InvalidInput | NotificationPreferencesSet;

/** Who signs in, and the proof of it. */
export type SignInInput = {
  /** In any case of letters. */
  email: Scalars['String']['input'];
  /** As it was set. */
  password: Scalars['String']['input'];
  /** Six digits of the authenticator, or a recovery code. */
  totp?: InputMaybe<Scalars['String']['input']>;
};

/** Codes: `BAD_CREDENTIALS`, `LOCKED` (see `retryAt`), `SESSION_ENDED`, `NOT_A_MEMBER`. */
export type SignInRefused = Problem & {
  __typename?: 'SignInRefused';
  /** Stable code for a program. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** When to try again, if locked. */
  retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Signed in, or what is missing. */
export type SignInResult = SignInRefused | SignedIn | TotpRequired;

/** An open session. */
export type SignedIn = {
  __typename?: 'SignedIn';
  /** Send as `Authorization: Bearer …`. Lives minutes; see `expiresAt`. */
  accessToken: Scalars['String']['output'];
  /** When the access token ends; take a new one by `refreshSession` before. */
  expiresAt: Scalars['DateTime']['output'];
  /** Who is signed in now. */
  viewer: Viewer;
};

/** What is told as it happens, over WebSocket (graphql-ws), with the rights of each moment. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What the viewer is told from now on, in the organization they act for. With `after` (the cursor of
   * a notification) it starts with what was missed since. For people.
   */
  notificationReceived: Notification;
};


/** What is told as it happens, over WebSocket (graphql-ws), with the rights of each moment. */
export type SubscriptionnotificationReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where to go on. */
export type SwitchOrganizationInput = {
  /** Id of an organization of which the viewer is a member. */
  organizationId: Scalars['ID']['input'];
};

/** One-time codes are being set up. */
export type TotpBegun = {
  __typename?: 'TotpBegun';
  /** The shared secret in Base32, to type in. */
  secret: Scalars['String']['output'];
  /** The same as `otpauth://` address, to show as a QR code. */
  uri: Scalars['String']['output'];
};

/** Signing in asks for a code from now on. */
export type TotpConfirmed = {
  __typename?: 'TotpConfirmed';
  /** Ten codes to keep on paper; each works once. */
  recoveryCodes: Array<Scalars['String']['output']>;
};

/** Signing in asks for no code. */
export type TotpRemoved = {
  __typename?: 'TotpRemoved';
  /** When it was removed. */
  at: Scalars['DateTime']['output'];
};

/** The password was right; send it again with `totp`. */
export type TotpRequired = Problem & {
  __typename?: 'TotpRequired';
  /** `TOTP_REQUIRED`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** A person who signs in. One person may belong to several organizations. */
export type User = {
  __typename?: 'User';
  /** Shown to the person, to colleagues of the same organization and to the seller; null for others. */
  email?: Maybe<Scalars['String']['output']>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Language of the interface and of letters. */
  locale: Locale;
  /** First and last name. Customers see their colleagues' and the seller's people's. */
  name: Scalars['String']['output'];
};

/** A person who is signed in, in one organization. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The contract that the viewer works under now; null = none in particular. See `chooseContract`. */
  contract?: Maybe<Contract>;
  /** All places the person holds; see `switchOrganization`. */
  memberships: Array<Membership>;
  /** The organization they act for now. */
  organization: Organization;
  /** What they do there. */
  roles: Array<Role>;
  /** What the viewer may do, such as `orders:place`; the schema asks for scopes, not for roles. */
  scopes: Array<Scalars['String']['output']>;
  /** The person. */
  user: User;
};

/** Internal: what the gateway needs to know of a session or an API key. */
export type ViewerIdentity = {
  __typename?: 'ViewerIdentity';
  apiKeyId?: Maybe<Scalars['ID']['output']>;
  /** The active contract that is worked under. */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** Cost of one document; null = the gateway's own. */
  costLimit?: Maybe<Scalars['Int']['output']>;
  /** When the session or the key ends by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  isSandbox: Scalars['Boolean']['output'];
  isStaff: Scalars['Boolean']['output'];
  /** `person` or `program`. */
  kind: Scalars['String']['output'];
  membershipId?: Maybe<Scalars['ID']['output']>;
  organizationId: Scalars['ID']['output'];
  /** Requests a minute; null = the gateway's own. */
  rateLimit?: Maybe<Scalars['Int']['output']>;
  roles: Array<Scalars['String']['output']>;
  scopes: Array<Scalars['String']['output']>;
  sessionId?: Maybe<Scalars['ID']['output']>;
  userId?: Maybe<Scalars['ID']['output']>;
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
  Address: Address;
  Contract: Contract;
  Membership: Membership;
  Organization: Organization;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Address:
    ( { __typename: 'Address' }
    & GraphQLRecursivePick<FederationTypes['Address'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApplyForAccountResult:
    | ( AccountAppliedFor & { __typename: 'AccountAppliedFor' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  BeginTotpResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( TotpBegun & { __typename: 'TotpBegun' } )
  ;
  ChangeOrganizationStatusResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<OrganizationStatusChanged, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'OrganizationStatusChanged' } )
  ;
  ChooseContractResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'SignedIn' } )
  ;
  ConfirmTotpResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( TotpConfirmed & { __typename: 'TotpConfirmed' } )
  ;
  CreateApiKeyResult:
    | ( Omit<ApiKeyCreated, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'ApiKeyCreated' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  EndMembershipResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MembershipEnded, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'MembershipEnded' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  MarkNotificationsReadResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotificationsRead & { __typename: 'NotificationsRead' } )
  ;
  RefreshSessionResult:
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'SignedIn' } )
  ;
  RemoveTotpResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( TotpRemoved & { __typename: 'TotpRemoved' } )
  ;
  RevokeApiKeyResult:
    | ( Omit<ApiKeyRevoked, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'ApiKeyRevoked' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SaveContractResult:
    | ( Omit<ContractSaved, 'contract'> & { contract: _RefType['Contract'] } & { __typename: 'ContractSaved' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SetMemberLimitsResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<MemberLimitsSet, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'MemberLimitsSet' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SetNotificationPreferencesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<NotificationPreferencesSet, 'preferences'> & { preferences: _RefType['NotificationPreferences'] } & { __typename: 'NotificationPreferencesSet' } )
  ;
  SignInResult:
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'SignedIn' } )
    | ( TotpRequired & { __typename: 'TotpRequired' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( TotpRequired & { __typename: 'TotpRequired' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountApplication: ResolverTypeWrapper<AccountApplicationMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountApplicationConnection: ResolverTypeWrapper<AccountApplicationConnectionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountApplicationEdge: ResolverTypeWrapper<Omit<AccountApplicationEdge, 'node'> & { node: ResolversTypes['AccountApplication'] }>;
  AccountAppliedFor: ResolverTypeWrapper<AccountAppliedFor>;
  Address: ResolverTypeWrapper<AddressMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApiKey: ResolverTypeWrapper<ApiKeyMapper>;
  ApiKeyCreated: ResolverTypeWrapper<Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApiKeyRevoked: ResolverTypeWrapper<Omit<ApiKeyRevoked, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApplyForAccountInput: ApplyForAccountInput;
  ApplyForAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForAccountResult']>;
  AuditEntry: ResolverTypeWrapper<AuditEntryMapper>;
  AuditEntryConnection: ResolverTypeWrapper<AuditEntryConnectionMapper>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditLogFilter: AuditLogFilter;
  BeginTotpInput: BeginTotpInput;
  BeginTotpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginTotpResult']>;
  ChangeOrganizationStatusInput: ChangeOrganizationStatusInput;
  ChangeOrganizationStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOrganizationStatusResult']>;
  ChooseContractInput: ChooseContractInput;
  ChooseContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseContractResult']>;
  ConfirmTotpInput: ConfirmTotpInput;
  ConfirmTotpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmTotpResult']>;
  Contract: ResolverTypeWrapper<ContractMapper>;
  ContractConnection: ResolverTypeWrapper<ContractConnectionMapper>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractFacts: ResolverTypeWrapper<ContractFacts>;
  ContractFilter: ContractFilter;
  ContractSaved: ResolverTypeWrapper<Omit<ContractSaved, 'contract'> & { contract: ResolversTypes['Contract'] }>;
  ContractStatus: ResolverTypeWrapper<'UPCOMING' | 'ACTIVE' | 'CLOSED'>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EndMembershipInput: EndMembershipInput;
  EndMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndMembershipResult']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Locale: Locale;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNotificationsReadResult']>;
  MemberLimitsSet: ResolverTypeWrapper<Omit<MemberLimitsSet, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberRules: ResolverTypeWrapper<MemberRulesMapper>;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  MembershipEnded: ResolverTypeWrapper<Omit<MembershipEnded, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Notification: ResolverTypeWrapper<NotificationMapper>;
  NotificationChannel: ResolverTypeWrapper<'BOTH' | 'PORTAL' | 'EMAIL' | 'OFF'>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionMapper>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationKind: ResolverTypeWrapper<'PAYMENT_REMINDER' | 'PAYMENT' | 'CREDIT' | 'PRICES' | 'ORDER' | 'AVAILABILITY' | 'NEWS'>;
  NotificationKindChannel: ResolverTypeWrapper<Omit<NotificationKindChannel, 'channel' | 'kind'> & { channel: ResolversTypes['NotificationChannel'], kind: ResolversTypes['NotificationKind'] }>;
  NotificationKindChannelInput: NotificationKindChannelInput;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferencesMapper>;
  NotificationPreferencesSet: ResolverTypeWrapper<Omit<NotificationPreferencesSet, 'preferences'> & { preferences: ResolversTypes['NotificationPreferences'] }>;
  NotificationsRead: ResolverTypeWrapper<NotificationsRead>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionMapper>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFacts: ResolverTypeWrapper<OrganizationFactsMapper>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: ResolverTypeWrapper<'CUSTOMER' | 'SELLER'>;
  OrganizationStatus: ResolverTypeWrapper<'APPLIED' | 'ACTIVE' | 'SUSPENDED'>;
  OrganizationStatusChanged: ResolverTypeWrapper<Omit<OrganizationStatusChanged, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Portal: ResolverTypeWrapper<Portal>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<Product>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  QuietHoursInput: QuietHoursInput;
  RecordAuditInput: RecordAuditInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RemoveTotpInput: RemoveTotpInput;
  RemoveTotpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTotpResult']>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  Role: ResolverTypeWrapper<'BUYER' | 'ACCOUNTANT' | 'HEAD' | 'SALES' | 'SALES_HEAD' | 'FINANCE' | 'WAREHOUSE' | 'CONTENT' | 'ADMIN' | 'ANALYST'>;
  SaveContractInput: SaveContractInput;
  SaveContractResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveContractResult']>;
  SetMemberLimitsInput: SetMemberLimitsInput;
  SetMemberLimitsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMemberLimitsResult']>;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetNotificationPreferencesResult']>;
  SignInInput: SignInInput;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SwitchOrganizationInput: SwitchOrganizationInput;
  TotpBegun: ResolverTypeWrapper<TotpBegun>;
  TotpConfirmed: ResolverTypeWrapper<TotpConfirmed>;
  TotpRemoved: ResolverTypeWrapper<TotpRemoved>;
  TotpRequired: ResolverTypeWrapper<TotpRequired>;
  User: ResolverTypeWrapper<UserMapper>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  ViewerIdentity: ResolverTypeWrapper<ViewerIdentity>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountApplication: AccountApplicationMapper;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AccountApplicationConnection: AccountApplicationConnectionMapper;
  Int: Scalars['Int']['output'];
  AccountApplicationEdge: Omit<AccountApplicationEdge, 'node'> & { node: ResolversParentTypes['AccountApplication'] };
  AccountAppliedFor: AccountAppliedFor;
  Address: AddressMapper;
  Boolean: Scalars['Boolean']['output'];
  ApiKey: ApiKeyMapper;
  ApiKeyCreated: Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApiKeyRevoked: Omit<ApiKeyRevoked, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApplyForAccountInput: ApplyForAccountInput;
  ApplyForAccountResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForAccountResult'];
  AuditEntry: AuditEntryMapper;
  AuditEntryConnection: AuditEntryConnectionMapper;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditLogFilter: AuditLogFilter;
  BeginTotpInput: BeginTotpInput;
  BeginTotpResult: ResolversUnionTypes<ResolversParentTypes>['BeginTotpResult'];
  ChangeOrganizationStatusInput: ChangeOrganizationStatusInput;
  ChangeOrganizationStatusResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOrganizationStatusResult'];
  ChooseContractInput: ChooseContractInput;
  ChooseContractResult: ResolversUnionTypes<ResolversParentTypes>['ChooseContractResult'];
  ConfirmTotpInput: ConfirmTotpInput;
  ConfirmTotpResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmTotpResult'];
  Contract: ContractMapper;
  ContractConnection: ContractConnectionMapper;
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractFacts: ContractFacts;
  ContractFilter: ContractFilter;
  ContractSaved: Omit<ContractSaved, 'contract'> & { contract: ResolversParentTypes['Contract'] };
  CountryCode: Scalars['CountryCode']['output'];
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EndMembershipInput: EndMembershipInput;
  EndMembershipResult: ResolversUnionTypes<ResolversParentTypes>['EndMembershipResult'];
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNotificationsReadResult'];
  MemberLimitsSet: Omit<MemberLimitsSet, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberRules: MemberRulesMapper;
  Membership: MembershipMapper;
  MembershipEnded: Omit<MembershipEnded, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  Notification: NotificationMapper;
  NotificationConnection: NotificationConnectionMapper;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationKindChannel: NotificationKindChannel;
  NotificationKindChannelInput: NotificationKindChannelInput;
  NotificationPreferences: NotificationPreferencesMapper;
  NotificationPreferencesSet: Omit<NotificationPreferencesSet, 'preferences'> & { preferences: ResolversParentTypes['NotificationPreferences'] };
  NotificationsRead: NotificationsRead;
  Organization: OrganizationMapper;
  OrganizationConnection: OrganizationConnectionMapper;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFacts: OrganizationFactsMapper;
  OrganizationFilter: OrganizationFilter;
  OrganizationStatusChanged: Omit<OrganizationStatusChanged, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  Portal: Portal;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: Product;
  Query: Record<PropertyKey, never>;
  QuietHours: QuietHours;
  QuietHoursInput: QuietHoursInput;
  RecordAuditInput: RecordAuditInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RemoveTotpInput: RemoveTotpInput;
  RemoveTotpResult: ResolversUnionTypes<ResolversParentTypes>['RemoveTotpResult'];
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  SaveContractInput: SaveContractInput;
  SaveContractResult: ResolversUnionTypes<ResolversParentTypes>['SaveContractResult'];
  SetMemberLimitsInput: SetMemberLimitsInput;
  SetMemberLimitsResult: ResolversUnionTypes<ResolversParentTypes>['SetMemberLimitsResult'];
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesResult: ResolversUnionTypes<ResolversParentTypes>['SetNotificationPreferencesResult'];
  SignInInput: SignInInput;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignedIn: Omit<SignedIn, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Subscription: Record<PropertyKey, never>;
  SwitchOrganizationInput: SwitchOrganizationInput;
  TotpBegun: TotpBegun;
  TotpConfirmed: TotpConfirmed;
  TotpRemoved: TotpRemoved;
  TotpRequired: TotpRequired;
  User: UserMapper;
  Viewer: ViewerMapper;
  ViewerIdentity: ViewerIdentity;
};

export type AccountApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountApplication'] = ResolversParentTypes['AccountApplication']> = {
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountApplicationConnection'] = ResolversParentTypes['AccountApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccountApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountApplicationEdge'] = ResolversParentTypes['AccountApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountApplication'], ParentType, ContextType>;
};

export type AccountAppliedForResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountAppliedFor'] = ResolversParentTypes['AccountAppliedFor']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCreated'] = ResolversParentTypes['ApiKeyCreated']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyRevokedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRevoked'] = ResolversParentTypes['ApiKeyRevoked']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForAccountResult'] = ResolversParentTypes['ApplyForAccountResult']> = {
  __resolveType?: TypeResolveFn<'AccountAppliedFor' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BeginTotpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginTotpResult'] = ResolversParentTypes['BeginTotpResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'SignInRefused' | 'TotpBegun', ParentType, ContextType>;
};

export type ChangeOrganizationStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOrganizationStatusResult'] = ResolversParentTypes['ChangeOrganizationStatusResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'OrganizationStatusChanged', ParentType, ContextType>;
};

export type ChooseContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseContractResult'] = ResolversParentTypes['ChooseContractResult']> = {
  __resolveType?: TypeResolveFn<'NotFound' | 'SignInRefused' | 'SignedIn', ParentType, ContextType>;
};

export type ConfirmTotpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmTotpResult'] = ResolversParentTypes['ConfirmTotpResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'TotpConfirmed', ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAssortmentLimited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractFacts'] = ResolversParentTypes['ContractFacts']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAssortmentLimited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContractSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractSaved'] = ResolversParentTypes['ContractSaved']> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, CLOSED?: any, UPCOMING?: any }, ResolversTypes['ContractStatus']>;

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreateApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = {
  __resolveType?: TypeResolveFn<'ApiKeyCreated' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

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

export type EndMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMembershipResult'] = ResolversParentTypes['EndMembershipResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'MembershipEnded' | 'NotFound', ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNotificationsReadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNotificationsReadResult'] = ResolversParentTypes['MarkNotificationsReadResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotificationsRead', ParentType, ContextType>;
};

export type MemberLimitsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberLimitsSet'] = ResolversParentTypes['MemberLimitsSet']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRules'] = ResolversParentTypes['MemberRules']> = {
  isOrganizationActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type MembershipEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEnded'] = ResolversParentTypes['MembershipEnded']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyForAccount?: Resolver<ResolversTypes['ApplyForAccountResult'], ParentType, ContextType, RequireFields<MutationapplyForAccountArgs, 'input'>>;
  beginTotp?: Resolver<ResolversTypes['BeginTotpResult'], ParentType, ContextType, RequireFields<MutationbeginTotpArgs, 'input'>>;
  changeOrganizationStatus?: Resolver<ResolversTypes['ChangeOrganizationStatusResult'], ParentType, ContextType, RequireFields<MutationchangeOrganizationStatusArgs, 'input'>>;
  chooseContract?: Resolver<ResolversTypes['ChooseContractResult'], ParentType, ContextType, RequireFields<MutationchooseContractArgs, 'input'>>;
  confirmTotp?: Resolver<ResolversTypes['ConfirmTotpResult'], ParentType, ContextType, RequireFields<MutationconfirmTotpArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationcreateApiKeyArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['EndMembershipResult'], ParentType, ContextType, RequireFields<MutationendMembershipArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadResult'], ParentType, ContextType, RequireFields<MutationmarkNotificationsReadArgs, 'input'>>;
  recordAudit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationrecordAuditArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType>;
  removeTotp?: Resolver<ResolversTypes['RemoveTotpResult'], ParentType, ContextType, RequireFields<MutationremoveTotpArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationrevokeApiKeyArgs, 'input'>>;
  saveContract?: Resolver<ResolversTypes['SaveContractResult'], ParentType, ContextType, RequireFields<MutationsaveContractArgs, 'input'>>;
  setMemberLimits?: Resolver<ResolversTypes['SetMemberLimitsResult'], ParentType, ContextType, RequireFields<MutationsetMemberLimitsArgs, 'input'>>;
  setNotificationPreferences?: Resolver<ResolversTypes['SetNotificationPreferencesResult'], ParentType, ContextType, RequireFields<MutationsetNotificationPreferencesArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationsignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  switchOrganization?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationswitchOrganizationArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUrgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NotificationtextArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NotificationtitleArgs>>;
};

export type NotificationChannelResolvers = EnumResolverSignature<{ BOTH?: any, EMAIL?: any, OFF?: any, PORTAL?: any }, ResolversTypes['NotificationChannel']>;

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationKindResolvers = EnumResolverSignature<{ AVAILABILITY?: any, CREDIT?: any, NEWS?: any, ORDER?: any, PAYMENT?: any, PAYMENT_REMINDER?: any, PRICES?: any }, ResolversTypes['NotificationKind']>;

export type NotificationKindChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationKindChannel'] = ResolversParentTypes['NotificationKindChannel']> = {
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  channels?: Resolver<Array<ResolversTypes['NotificationKindChannel']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
};

export type NotificationPreferencesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferencesSet'] = ResolversParentTypes['NotificationPreferencesSet']> = {
  preferences?: Resolver<ResolversTypes['NotificationPreferences'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationsReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationsRead'] = ResolversParentTypes['NotificationsRead']> = {
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  contracts?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  kpp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  taxId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationFacts'] = ResolversParentTypes['OrganizationFacts']> = {
  addresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  kpp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  taxId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationKindResolvers = EnumResolverSignature<{ CUSTOMER?: any, SELLER?: any }, ResolversTypes['OrganizationKind']>;

export type OrganizationStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, APPLIED?: any, SUSPENDED?: any }, ResolversTypes['OrganizationStatus']>;

export type OrganizationStatusChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationStatusChanged'] = ResolversParentTypes['OrganizationStatusChanged']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PortalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portal'] = ResolversParentTypes['Portal']> = {
  isCatalogueOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'SignInRefused' | 'TotpRequired', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountApplications?: Resolver<ResolversTypes['AccountApplicationConnection'], ParentType, ContextType, RequireFields<QueryaccountApplicationsArgs, 'first'>>;
  apiKeyViewer?: Resolver<Maybe<ResolversTypes['ViewerIdentity']>, ParentType, ContextType, RequireFields<QueryapiKeyViewerArgs, 'secretHash'>>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryauditLogArgs, 'first'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QuerycontractArgs, 'id'>>;
  contractFacts?: Resolver<Array<ResolversTypes['ContractFacts']>, ParentType, ContextType, RequireFields<QuerycontractFactsArgs, 'ids'>>;
  contracts?: Resolver<ResolversTypes['ContractConnection'], ParentType, ContextType, RequireFields<QuerycontractsArgs, 'first'>>;
  memberRules?: Resolver<Maybe<ResolversTypes['MemberRules']>, ParentType, ContextType, RequireFields<QuerymemberRulesArgs, 'membershipId'>>;
  notificationPreferences?: Resolver<ResolversTypes['NotificationPreferences'], ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QuerynotificationsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryorganizationArgs, 'id'>>;
  organizationFacts?: Resolver<Array<ResolversTypes['OrganizationFacts']>, ParentType, ContextType, RequireFields<QueryorganizationFactsArgs, 'ids' | 'taxIds'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryorganizationsArgs, 'first'>>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  sessionViewer?: Resolver<Maybe<ResolversTypes['ViewerIdentity']>, ParentType, ContextType, RequireFields<QuerysessionViewerArgs, 'sessionId'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefreshSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType?: TypeResolveFn<'SignInRefused' | 'SignedIn', ParentType, ContextType>;
};

export type RemoveTotpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTotpResult'] = ResolversParentTypes['RemoveTotpResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'SignInRefused' | 'TotpRemoved', ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType?: TypeResolveFn<'ApiKeyRevoked' | 'NotFound', ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ ACCOUNTANT?: any, ADMIN?: any, ANALYST?: any, BUYER?: any, CONTENT?: any, FINANCE?: any, HEAD?: any, SALES?: any, SALES_HEAD?: any, WAREHOUSE?: any }, ResolversTypes['Role']>;

export type SaveContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveContractResult'] = ResolversParentTypes['SaveContractResult']> = {
  __resolveType?: TypeResolveFn<'ContractSaved' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type SetMemberLimitsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMemberLimitsResult'] = ResolversParentTypes['SetMemberLimitsResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'MemberLimitsSet' | 'NotFound', ParentType, ContextType>;
};

export type SetNotificationPreferencesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNotificationPreferencesResult'] = ResolversParentTypes['SetNotificationPreferencesResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotificationPreferencesSet', ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType?: TypeResolveFn<'SignInRefused' | 'SignedIn' | 'TotpRequired', ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationReceived?: SubscriptionResolver<ResolversTypes['Notification'], "notificationReceived", ParentType, ContextType, Partial<SubscriptionnotificationReceivedArgs>>;
};

export type TotpBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpBegun'] = ResolversParentTypes['TotpBegun']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TotpConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpConfirmed'] = ResolversParentTypes['TotpConfirmed']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TotpRemovedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpRemoved'] = ResolversParentTypes['TotpRemoved']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TotpRequiredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotpRequired'] = ResolversParentTypes['TotpRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ViewerIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerIdentity'] = ResolversParentTypes['ViewerIdentity']> = {
  apiKeyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  costLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  membershipId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rateLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountApplication?: AccountApplicationResolvers<ContextType>;
  AccountApplicationConnection?: AccountApplicationConnectionResolvers<ContextType>;
  AccountApplicationEdge?: AccountApplicationEdgeResolvers<ContextType>;
  AccountAppliedFor?: AccountAppliedForResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyCreated?: ApiKeyCreatedResolvers<ContextType>;
  ApiKeyRevoked?: ApiKeyRevokedResolvers<ContextType>;
  ApplyForAccountResult?: ApplyForAccountResultResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BeginTotpResult?: BeginTotpResultResolvers<ContextType>;
  ChangeOrganizationStatusResult?: ChangeOrganizationStatusResultResolvers<ContextType>;
  ChooseContractResult?: ChooseContractResultResolvers<ContextType>;
  ConfirmTotpResult?: ConfirmTotpResultResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractFacts?: ContractFactsResolvers<ContextType>;
  ContractSaved?: ContractSavedResolvers<ContextType>;
  ContractStatus?: ContractStatusResolvers;
  CountryCode?: GraphQLScalarType;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EndMembershipResult?: EndMembershipResultResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  MarkNotificationsReadResult?: MarkNotificationsReadResultResolvers<ContextType>;
  MemberLimitsSet?: MemberLimitsSetResolvers<ContextType>;
  MemberRules?: MemberRulesResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipEnded?: MembershipEndedResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationChannel?: NotificationChannelResolvers;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationKind?: NotificationKindResolvers;
  NotificationKindChannel?: NotificationKindChannelResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  NotificationPreferencesSet?: NotificationPreferencesSetResolvers<ContextType>;
  NotificationsRead?: NotificationsReadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationFacts?: OrganizationFactsResolvers<ContextType>;
  OrganizationKind?: OrganizationKindResolvers;
  OrganizationStatus?: OrganizationStatusResolvers;
  OrganizationStatusChanged?: OrganizationStatusChangedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Portal?: PortalResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RemoveTotpResult?: RemoveTotpResultResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  Role?: RoleResolvers;
  SaveContractResult?: SaveContractResultResolvers<ContextType>;
  SetMemberLimitsResult?: SetMemberLimitsResultResolvers<ContextType>;
  SetNotificationPreferencesResult?: SetNotificationPreferencesResultResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TotpBegun?: TotpBegunResolvers<ContextType>;
  TotpConfirmed?: TotpConfirmedResolvers<ContextType>;
  TotpRemoved?: TotpRemovedResolvers<ContextType>;
  TotpRequired?: TotpRequiredResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerIdentity?: ViewerIdentityResolvers<ContextType>;
};

