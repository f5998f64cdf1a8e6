/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { cart as Query_cart } from './cart/resolvers/Query/cart.ts';
import    { carts as Query_carts } from './cart/resolvers/Query/carts.ts';
import    { order as Query_order } from './order/resolvers/Query/order.ts';
import    { orderForShipping as Query_orderForShipping } from './order/resolvers/Query/orderForShipping.ts';
import    { orders as Query_orders } from './order/resolvers/Query/orders.ts';
import    { addToCart as Mutation_addToCart } from './cart/resolvers/Mutation/addToCart.ts';
import    { approveOrder as Mutation_approveOrder } from './order/resolvers/Mutation/approveOrder.ts';
import    { cancelOrder as Mutation_cancelOrder } from './order/resolvers/Mutation/cancelOrder.ts';
import    { changeCartLines as Mutation_changeCartLines } from './cart/resolvers/Mutation/changeCartLines.ts';
import    { confirmOrder as Mutation_confirmOrder } from './order/resolvers/Mutation/confirmOrder.ts';
import    { placeOrder as Mutation_placeOrder } from './checkout/resolvers/Mutation/placeOrder.ts';
import    { quickOrder as Mutation_quickOrder } from './quickOrder/resolvers/Mutation/quickOrder.ts';
import    { repeatOrder as Mutation_repeatOrder } from './cart/resolvers/Mutation/repeatOrder.ts';
import    { saveCart as Mutation_saveCart } from './cart/resolvers/Mutation/saveCart.ts';
import    { orderChanged as Subscription_orderChanged } from './order/resolvers/Subscription/orderChanged.ts';
import    { Cart } from './cart/resolvers/Cart.ts';
import    { CartChanged } from './cart/resolvers/CartChanged.ts';
import    { CartLine } from './cart/resolvers/CartLine.ts';
import    { CartLineRefusal } from './cart/resolvers/CartLineRefusal.ts';
import    { Membership } from './order/resolvers/Membership.ts';
import    { Order } from './order/resolvers/Order.ts';
import    { OrderChange } from './order/resolvers/OrderChange.ts';
import    { OrderConnection } from './order/resolvers/OrderConnection.ts';
import    { OrderForShipping } from './order/resolvers/OrderForShipping.ts';
import    { OrderForShippingLine } from './order/resolvers/OrderForShippingLine.ts';
import    { OrderHold } from './order/resolvers/OrderHold.ts';
import    { OrderLine } from './order/resolvers/OrderLine.ts';
import    { OrderPlaced } from './checkout/resolvers/OrderPlaced.ts';
import    { OrderUpdated } from './order/resolvers/OrderUpdated.ts';
import    { Organization } from './order/resolvers/Organization.ts';
import    { Product } from './cart/resolvers/Product.ts';
import    { QuickOrderChecked } from './quickOrder/resolvers/QuickOrderChecked.ts';
import    { QuickOrderRow } from './quickOrder/resolvers/QuickOrderRow.ts';
import    { StockShortage } from './checkout/resolvers/StockShortage.ts';
import    { TransitionRefused } from './order/resolvers/TransitionRefused.ts';
    export const resolvers: Resolvers = {
      Query: { cart: Query_cart,carts: Query_carts,order: Query_order,orderForShipping: Query_orderForShipping,orders: Query_orders },
      Mutation: { addToCart: Mutation_addToCart,approveOrder: Mutation_approveOrder,cancelOrder: Mutation_cancelOrder,changeCartLines: Mutation_changeCartLines,confirmOrder: Mutation_confirmOrder,placeOrder: Mutation_placeOrder,quickOrder: Mutation_quickOrder,repeatOrder: Mutation_repeatOrder,saveCart: Mutation_saveCart },
      Subscription: { orderChanged: Subscription_orderChanged },
      Cart: Cart,
CartChanged: CartChanged,
CartLine: CartLine,
CartLineRefusal: CartLineRefusal,
Membership: Membership,
Order: Order,
OrderChange: OrderChange,
OrderConnection: OrderConnection,
OrderForShipping: OrderForShipping,
OrderForShippingLine: OrderForShippingLine,
OrderHold: OrderHold,
OrderLine: OrderLine,
OrderPlaced: OrderPlaced,
OrderUpdated: OrderUpdated,
Organization: Organization,
Product: Product,
QuickOrderChecked: QuickOrderChecked,
QuickOrderRow: QuickOrderRow,
StockShortage: StockShortage,
TransitionRefused: TransitionRefused
    }