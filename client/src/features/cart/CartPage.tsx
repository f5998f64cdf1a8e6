import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Skeleton } from '@mantine/core';
import { Link, NavLink, useLocation, useParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { isOrderable, quantityBelow } from '../../lib/orderQuantity.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { StockCell } from '../catalogue/StockCell.tsx';
import { useVatView } from '../price/useVatView.ts';
import { VatSwitch } from '../price/VatSwitch.tsx';
import { useCan } from '../session/viewer.ts';
import { CartLinePrice } from './CartLinePrice.tsx';
import { CartLineRow } from './CartLineRow.tsx';
import { CartPageDocument, type CartPageQuery } from './CartPage.generated';
import classes from './CartPage.module.css';
import { CartTotals } from './CartTotals.tsx';
import { Checkout } from './Checkout.tsx';
import { useChangeCartLine } from './useChangeCartLine.ts';

export function CartPage() {
  const { t } = useLingui();
  const { cartId } = useParams();
  const withPrices = useCan('prices:read');
  const query = useQuery(CartPageDocument, {
    variables: {
      id: cartId ?? null,
      withPrices,
      withStock: useCan('stock:read'),
    },
    fetchPolicy: 'cache-and-network',
  });
  const cart = query.data?.cart;
  return (
    <Page
      title={t`Cart`}
      aside={cart && <Plural value={cart.lines.length} one="# line" other="# lines" />}
      actions={
        <>
          {withPrices && <VatSwitch />}
          <Button component={Link} to="/quick-order" variant="default">
            <Trans>Paste rows</Trans>
          </Button>
        </>
      }
    >
      <Answer of={query} skeleton={<Skeleton height={280} />}>
        {(data) => (
          <>
            <CartTabs carts={data.carts} currentId={data.cart?.id} />
            {data.cart && data.cart.lines.length > 0 ? (
              <FilledCart key={data.cart.id} cart={data.cart} viewer={data.viewer} />
            ) : (
              <EmptyCart />
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

interface CartTabsProps {
  carts: CartPageQuery['carts'];
  currentId: string | undefined;
}

/** Several carts: for several sites, or shared among colleagues. */
function CartTabs({ carts, currentId }: CartTabsProps) {
  const { t } = useLingui();
  if (carts.length < 2) return null;
  return (
    <nav className={classes.tabs} aria-label={t`Carts`}>
      {carts.map(({ id, name, lines }) => (
        <NavLink key={id} to={`/cart/${id}`} data-current={id === currentId || undefined}>
          {name} <span>{lines.length}</span>
        </NavLink>
      ))}
    </nav>
  );
}

interface FilledCartProps {
  cart: NonNullable<CartPageQuery['cart']>;
  viewer: CartPageQuery['viewer'];
}

function FilledCart({ cart, viewer }: FilledCartProps) {
  const { t } = useLingui();
  const withPrices = useCan('prices:read');
  const withStock = useCan('stock:read');
  const canPlace = useCan('orders:place');
  const { change, isChanging } = useChangeCartLine(cart.id);
  const [view] = useVatView();
  const { state } = useLocation();
  const leftOut: string[] = state?.leftOut ?? [];

  function reduce(productId: string, available: string) {
    const line = cart.lines.find(({ product }) => product?.id === productId);
    if (!line?.product) return;
    const rule = { minimum: line.product.minimumQuantity, step: line.product.quantityStep };
    void change(line.id, isOrderable(available, rule) ? available : quantityBelow(available, rule));
  }

  const sumTitle = view === 'gross' ? t`Sum with VAT` : t`Sum without VAT`;
  const columns = [
    { key: 'name', title: t`Name` },
    ...(withStock ? [{ key: 'stock', title: t`In stock`, width: '116px' }] : []),
    { key: 'quantity', title: t`Quantity`, width: '136px' },
    ...(withPrices ? [{ key: 'sum', title: sumTitle, isFigure: true, width: '148px' }] : []),
    { key: 'remove', title: '', width: '48px' },
  ];

  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        {leftOut.length > 0 && (
          <Notice
            tone="warn"
            title={<Trans>These can’t be ordered any more and were left out:</Trans>}
          >
            {leftOut.join(', ')}
          </Notice>
        )}
        <Section flush>
          <Table caption={t`Lines of the cart`} columns={columns}>
            {cart.lines.map((line) => (
              <CartLineRow
                key={line.id}
                line={line}
                price={withPrices ? (unit) => <CartLinePrice line={line} unit={unit} /> : null}
                stock={
                  withStock
                    ? (unit) => line.product && <StockCell product={line.product} unit={unit} />
                    : null
                }
                onChange={change}
              />
            ))}
          </Table>
        </Section>
      </div>
      {canPlace && (
        <Section title={<Trans>Order</Trans>}>
          <Checkout
            cartId={cart.id}
            total={cart.totalWithVat}
            addresses={viewer?.organization.addresses ?? []}
            isWaiting={isChanging}
            totals={withPrices && <CartTotals cart={cart} />}
            onReduce={reduce}
          />
        </Section>
      )}
    </div>
  );
}

function EmptyCart() {
  return (
    <Empty
      title={<Trans>The cart is empty</Trans>}
      action={
        <Anchor component={Link} to="/catalogue">
          <Trans>To the catalogue</Trans>
        </Anchor>
      }
    >
      <Trans>
        Add products in the catalogue, paste rows from a spreadsheet, or repeat a past order.
      </Trans>
    </Empty>
  );
}
