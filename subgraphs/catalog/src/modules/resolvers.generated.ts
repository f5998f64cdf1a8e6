/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { categories as Query_categories } from './category/resolvers/Query/categories.ts';
import    { product as Query_product } from './product/resolvers/Query/product.ts';
import    { productFacts as Query_productFacts } from './product/resolvers/Query/productFacts.ts';
import    { products as Query_products } from './search/resolvers/Query/products.ts';
import    { Brand } from './product/resolvers/Brand.ts';
import    { Category } from './category/resolvers/Category.ts';
import    { Facet } from './search/resolvers/Facet.ts';
import    { FacetValue } from './search/resolvers/FacetValue.ts';
import    { Product } from './product/resolvers/Product.ts';
import    { ProductConnection } from './search/resolvers/ProductConnection.ts';
import    { ProductFacts } from './product/resolvers/ProductFacts.ts';
import    { Unit } from './product/resolvers/Unit.ts';
    export const resolvers: Resolvers = {
      Query: { categories: Query_categories,product: Query_product,productFacts: Query_productFacts,products: Query_products },
      
      
      Brand: Brand,
Category: Category,
Facet: Facet,
FacetValue: FacetValue,
Product: Product,
ProductConnection: ProductConnection,
ProductFacts: ProductFacts,
Unit: Unit
    }