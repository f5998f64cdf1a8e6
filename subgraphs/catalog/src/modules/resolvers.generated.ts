/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { article as Query_article } from './article/resolvers/Query/article.ts';
import    { articles as Query_articles } from './article/resolvers/Query/articles.ts';
import    { attributes as Query_attributes } from './attribute/resolvers/Query/attributes.ts';
import    { bannerPlan as Query_bannerPlan } from './banner/resolvers/Query/bannerPlan.ts';
import    { banners as Query_banners } from './banner/resolvers/Query/banners.ts';
import    { categories as Query_categories } from './category/resolvers/Query/categories.ts';
import    { category as Query_category } from './category/resolvers/Query/category.ts';
import    { changeset as Query_changeset } from './change/resolvers/Query/changeset.ts';
import    { changesets as Query_changesets } from './change/resolvers/Query/changesets.ts';
import    { completenessByCategory as Query_completenessByCategory } from './change/resolvers/Query/completenessByCategory.ts';
import    { contentFileForDownload as Query_contentFileForDownload } from './content/resolvers/Query/contentFileForDownload.ts';
import    { duplicates as Query_duplicates } from './change/resolvers/Query/duplicates.ts';
import    { equipmentModel as Query_equipmentModel } from './equipment/resolvers/Query/equipmentModel.ts';
import    { equipmentModels as Query_equipmentModels } from './equipment/resolvers/Query/equipmentModels.ts';
import    { favouriteList as Query_favouriteList } from './list/resolvers/Query/favouriteList.ts';
import    { favouriteLists as Query_favouriteLists } from './list/resolvers/Query/favouriteLists.ts';
import    { followedProducts as Query_followedProducts } from './novelty/resolvers/Query/followedProducts.ts';
import    { fruitlessSearches as Query_fruitlessSearches } from './search/resolvers/Query/fruitlessSearches.ts';
import    { importFields as Query_importFields } from './import/resolvers/Query/importFields.ts';
import    { importPreview as Query_importPreview } from './import/resolvers/Query/importPreview.ts';
import    { material as Query_material } from './material/resolvers/Query/material.ts';
import    { materials as Query_materials } from './material/resolvers/Query/materials.ts';
import    { menuOrders as Query_menuOrders } from './menu/resolvers/Query/menuOrders.ts';
import    { myEquipment as Query_myEquipment } from './equipment/resolvers/Query/myEquipment.ts';
import    { novelties as Query_novelties } from './novelty/resolvers/Query/novelties.ts';
import    { partNumbers as Query_partNumbers } from './partNumber/resolvers/Query/partNumbers.ts';
import    { product as Query_product } from './product/resolvers/Query/product.ts';
import    { productAddresses as Query_productAddresses } from './content/resolvers/Query/productAddresses.ts';
import    { productFacts as Query_productFacts } from './product/resolvers/Query/productFacts.ts';
import    { productFileForDownload as Query_productFileForDownload } from './media/resolvers/Query/productFileForDownload.ts';
import    { productNumbering as Query_productNumbering } from './content/resolvers/Query/productNumbering.ts';
import    { products as Query_products } from './search/resolvers/Query/products.ts';
import    { savedSearches as Query_savedSearches } from './list/resolvers/Query/savedSearches.ts';
import    { searchSuggestions as Query_searchSuggestions } from './search/resolvers/Query/searchSuggestions.ts';
import    { synonyms as Query_synonyms } from './search/resolvers/Query/synonyms.ts';
import    { units as Query_units } from './attribute/resolvers/Query/units.ts';
import    { visibilityRules as Query_visibilityRules } from './visibility/resolvers/Query/visibilityRules.ts';
import    { addContentFile as Mutation_addContentFile } from './content/resolvers/Mutation/addContentFile.ts';
import    { addProductMedia as Mutation_addProductMedia } from './media/resolvers/Mutation/addProductMedia.ts';
import    { changeFavourites as Mutation_changeFavourites } from './list/resolvers/Mutation/changeFavourites.ts';
import    { changeMyEquipment as Mutation_changeMyEquipment } from './equipment/resolvers/Mutation/changeMyEquipment.ts';
import    { deleteAttribute as Mutation_deleteAttribute } from './attribute/resolvers/Mutation/deleteAttribute.ts';
import    { deleteCategory as Mutation_deleteCategory } from './category/resolvers/Mutation/deleteCategory.ts';
import    { deleteEquipmentModel as Mutation_deleteEquipmentModel } from './equipment/resolvers/Mutation/deleteEquipmentModel.ts';
import    { deleteFavouriteList as Mutation_deleteFavouriteList } from './list/resolvers/Mutation/deleteFavouriteList.ts';
import    { deleteSavedSearch as Mutation_deleteSavedSearch } from './list/resolvers/Mutation/deleteSavedSearch.ts';
import    { discardChangeset as Mutation_discardChangeset } from './change/resolvers/Mutation/discardChangeset.ts';
import    { dismissDuplicates as Mutation_dismissDuplicates } from './change/resolvers/Mutation/dismissDuplicates.ts';
import    { dismissFruitlessSearch as Mutation_dismissFruitlessSearch } from './search/resolvers/Mutation/dismissFruitlessSearch.ts';
import    { exportProducts as Mutation_exportProducts } from './search/resolvers/Mutation/exportProducts.ts';
import    { followProduct as Mutation_followProduct } from './novelty/resolvers/Mutation/followProduct.ts';
import    { importProducts as Mutation_importProducts } from './import/resolvers/Mutation/importProducts.ts';
import    { mergeProducts as Mutation_mergeProducts } from './change/resolvers/Mutation/mergeProducts.ts';
import    { orderProductImages as Mutation_orderProductImages } from './media/resolvers/Mutation/orderProductImages.ts';
import    { previewBulkEdit as Mutation_previewBulkEdit } from './change/resolvers/Mutation/previewBulkEdit.ts';
import    { publishChangeset as Mutation_publishChangeset } from './change/resolvers/Mutation/publishChangeset.ts';
import    { rememberSearch as Mutation_rememberSearch } from './search/resolvers/Mutation/rememberSearch.ts';
import    { removeArticle as Mutation_removeArticle } from './article/resolvers/Mutation/removeArticle.ts';
import    { removeBanner as Mutation_removeBanner } from './banner/resolvers/Mutation/removeBanner.ts';
import    { removeContentFile as Mutation_removeContentFile } from './content/resolvers/Mutation/removeContentFile.ts';
import    { removeMaterial as Mutation_removeMaterial } from './material/resolvers/Mutation/removeMaterial.ts';
import    { removeProductMedia as Mutation_removeProductMedia } from './media/resolvers/Mutation/removeProductMedia.ts';
import    { saveArticle as Mutation_saveArticle } from './article/resolvers/Mutation/saveArticle.ts';
import    { saveAttribute as Mutation_saveAttribute } from './attribute/resolvers/Mutation/saveAttribute.ts';
import    { saveBanner as Mutation_saveBanner } from './banner/resolvers/Mutation/saveBanner.ts';
import    { saveCategory as Mutation_saveCategory } from './category/resolvers/Mutation/saveCategory.ts';
import    { saveEquipmentModel as Mutation_saveEquipmentModel } from './equipment/resolvers/Mutation/saveEquipmentModel.ts';
import    { saveFavouriteList as Mutation_saveFavouriteList } from './list/resolvers/Mutation/saveFavouriteList.ts';
import    { saveMaterial as Mutation_saveMaterial } from './material/resolvers/Mutation/saveMaterial.ts';
import    { saveProduct as Mutation_saveProduct } from './product/resolvers/Mutation/saveProduct.ts';
import    { saveSearch as Mutation_saveSearch } from './list/resolvers/Mutation/saveSearch.ts';
import    { saveSynonyms as Mutation_saveSynonyms } from './search/resolvers/Mutation/saveSynonyms.ts';
import    { setMenuOrder as Mutation_setMenuOrder } from './menu/resolvers/Mutation/setMenuOrder.ts';
import    { setPartNumbers as Mutation_setPartNumbers } from './partNumber/resolvers/Mutation/setPartNumbers.ts';
import    { setProductRelations as Mutation_setProductRelations } from './product/resolvers/Mutation/setProductRelations.ts';
import    { setVisibility as Mutation_setVisibility } from './visibility/resolvers/Mutation/setVisibility.ts';
import    { undoChangeset as Mutation_undoChangeset } from './change/resolvers/Mutation/undoChangeset.ts';
import    { unfollowProduct as Mutation_unfollowProduct } from './novelty/resolvers/Mutation/unfollowProduct.ts';
import    { Article } from './article/resolvers/Article.ts';
import    { ArticleConnection } from './article/resolvers/ArticleConnection.ts';
import    { ArticleSource } from './article/resolvers/ArticleSource.ts';
import    { Attribute } from './attribute/resolvers/Attribute.ts';
import    { AttributeOption } from './attribute/resolvers/AttributeOption.ts';
import    { Banner } from './banner/resolvers/Banner.ts';
import    { BannerSource } from './banner/resolvers/BannerSource.ts';
import    { Brand } from './product/resolvers/Brand.ts';
import    { Category } from './category/resolvers/Category.ts';
import    { CategoryCompleteness } from './change/resolvers/CategoryCompleteness.ts';
import    { Changeset } from './change/resolvers/Changeset.ts';
import    { ChangesetConnection } from './change/resolvers/ChangesetConnection.ts';
import    { ChangesetRow } from './change/resolvers/ChangesetRow.ts';
import    { ContentFile } from './content/resolvers/ContentFile.ts';
import    { ContentPicture } from './content/resolvers/ContentPicture.ts';
import    { DuplicateGroup } from './change/resolvers/DuplicateGroup.ts';
import    { DuplicateGroupConnection } from './change/resolvers/DuplicateGroupConnection.ts';
import    { EquipmentModel } from './equipment/resolvers/EquipmentModel.ts';
import    { EquipmentModelConnection } from './equipment/resolvers/EquipmentModelConnection.ts';
import    { Facet } from './search/resolvers/Facet.ts';
import    { FacetValue } from './search/resolvers/FacetValue.ts';
import    { FavouriteList } from './list/resolvers/FavouriteList.ts';
import    { FollowedProduct } from './novelty/resolvers/FollowedProduct.ts';
import    { FruitlessSearchConnection } from './search/resolvers/FruitlessSearchConnection.ts';
import    { ImportField } from './import/resolvers/ImportField.ts';
import    { KitComponent } from './kit/resolvers/KitComponent.ts';
import    { Material } from './material/resolvers/Material.ts';
import    { MaterialConnection } from './material/resolvers/MaterialConnection.ts';
import    { MaterialSource } from './material/resolvers/MaterialSource.ts';
import    { MenuOrder } from './menu/resolvers/MenuOrder.ts';
import    { MissingField } from './change/resolvers/MissingField.ts';
import    { Novelty } from './novelty/resolvers/Novelty.ts';
import    { PartNumber } from './partNumber/resolvers/PartNumber.ts';
import    { PartNumberConnection } from './partNumber/resolvers/PartNumberConnection.ts';
import    { Product as product_Product } from './product/resolvers/Product.ts';
import    { Product as kit_Product } from './kit/resolvers/Product.ts';
import    { Product as partNumber_Product } from './partNumber/resolvers/Product.ts';
import    { Product as list_Product } from './list/resolvers/Product.ts';
import    { Product as media_Product } from './media/resolvers/Product.ts';
import    { Product as equipment_Product } from './equipment/resolvers/Product.ts';
import    { Product as novelty_Product } from './novelty/resolvers/Product.ts';
import    { Product as visibility_Product } from './visibility/resolvers/Product.ts';
import    { Product as oftenBought_Product } from './oftenBought/resolvers/Product.ts';
import    { Product as content_Product } from './content/resolvers/Product.ts';
import    { ProductAttribute } from './attribute/resolvers/ProductAttribute.ts';
import    { ProductConnection } from './search/resolvers/ProductConnection.ts';
import    { ProductFacts } from './product/resolvers/ProductFacts.ts';
import    { ProductFile } from './media/resolvers/ProductFile.ts';
import    { ProductImage } from './media/resolvers/ProductImage.ts';
import    { ProductMediaSaved } from './media/resolvers/ProductMediaSaved.ts';
import    { ProductRelation } from './product/resolvers/ProductRelation.ts';
import    { StoredContentFile } from './content/resolvers/StoredContentFile.ts';
import    { StoredProductFile } from './media/resolvers/StoredProductFile.ts';
import    { Unit } from './product/resolvers/Unit.ts';
import    { VisibilityRule } from './visibility/resolvers/VisibilityRule.ts';
import    { VisibilityRuleConnection } from './visibility/resolvers/VisibilityRuleConnection.ts';
    export const resolvers: Resolvers = {
      Query: { article: Query_article,articles: Query_articles,attributes: Query_attributes,bannerPlan: Query_bannerPlan,banners: Query_banners,categories: Query_categories,category: Query_category,changeset: Query_changeset,changesets: Query_changesets,completenessByCategory: Query_completenessByCategory,contentFileForDownload: Query_contentFileForDownload,duplicates: Query_duplicates,equipmentModel: Query_equipmentModel,equipmentModels: Query_equipmentModels,favouriteList: Query_favouriteList,favouriteLists: Query_favouriteLists,followedProducts: Query_followedProducts,fruitlessSearches: Query_fruitlessSearches,importFields: Query_importFields,importPreview: Query_importPreview,material: Query_material,materials: Query_materials,menuOrders: Query_menuOrders,myEquipment: Query_myEquipment,novelties: Query_novelties,partNumbers: Query_partNumbers,product: Query_product,productAddresses: Query_productAddresses,productFacts: Query_productFacts,productFileForDownload: Query_productFileForDownload,productNumbering: Query_productNumbering,products: Query_products,savedSearches: Query_savedSearches,searchSuggestions: Query_searchSuggestions,synonyms: Query_synonyms,units: Query_units,visibilityRules: Query_visibilityRules },
      Mutation: { addContentFile: Mutation_addContentFile,addProductMedia: Mutation_addProductMedia,changeFavourites: Mutation_changeFavourites,changeMyEquipment: Mutation_changeMyEquipment,deleteAttribute: Mutation_deleteAttribute,deleteCategory: Mutation_deleteCategory,deleteEquipmentModel: Mutation_deleteEquipmentModel,deleteFavouriteList: Mutation_deleteFavouriteList,deleteSavedSearch: Mutation_deleteSavedSearch,discardChangeset: Mutation_discardChangeset,dismissDuplicates: Mutation_dismissDuplicates,dismissFruitlessSearch: Mutation_dismissFruitlessSearch,exportProducts: Mutation_exportProducts,followProduct: Mutation_followProduct,importProducts: Mutation_importProducts,mergeProducts: Mutation_mergeProducts,orderProductImages: Mutation_orderProductImages,previewBulkEdit: Mutation_previewBulkEdit,publishChangeset: Mutation_publishChangeset,rememberSearch: Mutation_rememberSearch,removeArticle: Mutation_removeArticle,removeBanner: Mutation_removeBanner,removeContentFile: Mutation_removeContentFile,removeMaterial: Mutation_removeMaterial,removeProductMedia: Mutation_removeProductMedia,saveArticle: Mutation_saveArticle,saveAttribute: Mutation_saveAttribute,saveBanner: Mutation_saveBanner,saveCategory: Mutation_saveCategory,saveEquipmentModel: Mutation_saveEquipmentModel,saveFavouriteList: Mutation_saveFavouriteList,saveMaterial: Mutation_saveMaterial,saveProduct: Mutation_saveProduct,saveSearch: Mutation_saveSearch,saveSynonyms: Mutation_saveSynonyms,setMenuOrder: Mutation_setMenuOrder,setPartNumbers: Mutation_setPartNumbers,setProductRelations: Mutation_setProductRelations,setVisibility: Mutation_setVisibility,undoChangeset: Mutation_undoChangeset,unfollowProduct: Mutation_unfollowProduct },
      
      Article: Article,
ArticleConnection: ArticleConnection,
ArticleSource: ArticleSource,
Attribute: Attribute,
AttributeOption: AttributeOption,
Banner: Banner,
BannerSource: BannerSource,
Brand: Brand,
Category: Category,
CategoryCompleteness: CategoryCompleteness,
Changeset: Changeset,
ChangesetConnection: ChangesetConnection,
ChangesetRow: ChangesetRow,
ContentFile: ContentFile,
ContentPicture: ContentPicture,
DuplicateGroup: DuplicateGroup,
DuplicateGroupConnection: DuplicateGroupConnection,
EquipmentModel: EquipmentModel,
EquipmentModelConnection: EquipmentModelConnection,
Facet: Facet,
FacetValue: FacetValue,
FavouriteList: FavouriteList,
FollowedProduct: FollowedProduct,
FruitlessSearchConnection: FruitlessSearchConnection,
ImportField: ImportField,
KitComponent: KitComponent,
Material: Material,
MaterialConnection: MaterialConnection,
MaterialSource: MaterialSource,
MenuOrder: MenuOrder,
MissingField: MissingField,
Novelty: Novelty,
PartNumber: PartNumber,
PartNumberConnection: PartNumberConnection,
Product: { ...product_Product,...kit_Product,...partNumber_Product,...list_Product,...media_Product,...equipment_Product,...novelty_Product,...visibility_Product,...oftenBought_Product,...content_Product },
ProductAttribute: ProductAttribute,
ProductConnection: ProductConnection,
ProductFacts: ProductFacts,
ProductFile: ProductFile,
ProductImage: ProductImage,
ProductMediaSaved: ProductMediaSaved,
ProductRelation: ProductRelation,
StoredContentFile: StoredContentFile,
StoredProductFile: StoredProductFile,
Unit: Unit,
VisibilityRule: VisibilityRule,
VisibilityRuleConnection: VisibilityRuleConnection
    }