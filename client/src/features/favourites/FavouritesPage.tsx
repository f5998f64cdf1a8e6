import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link, Navigate, NavLink, useParams } from 'react-router';
import { Answer } from '../../apollo/Answer.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Page } from '../../ui/Page.tsx';
import { ProductList } from '../catalogue/ProductList.tsx';
import { useListedParts } from '../catalogue/useListedParts.ts';
import { useCan } from '../session/viewer.ts';
import { AllIntoCart } from './AllIntoCart.tsx';
import { FavouritesPageDocument, type FavouritesPageQuery } from './FavouritesPage.generated';
import classes from './FavouritesPage.module.css';
import { ListSettings } from './ListSettings.tsx';
import { NewList } from './NewList.tsx';

type List = NonNullable<FavouritesPageQuery['favouriteList']>;

/** Products that somebody wants to find again: own lists, and those that colleagues share. */
export function FavouritesPage() {
  const { t } = useLingui();
  const { listId } = useParams();
  const query = useQuery(FavouritesPageDocument, {
    variables: { id: listId ?? '', hasId: listId !== undefined, ...useListedParts() },
    fetchPolicy: 'cache-and-network',
  });
  const { data = query.previousData } = query;
  return (
    <Page title={t`Favourites`} actions={<NewList />}>
      <Answer of={{ ...query, data }} skeleton={<Skeleton height={320} aria-busy />}>
        {({ favouriteLists, favouriteList }) => {
          const [first] = favouriteLists;
          if (!first) return <NoLists />;
          if (listId === undefined) return <Navigate to={`/favourites/${first.id}`} replace />;
          return (
            <>
              <nav className={classes.lists} aria-label={t`Favourite lists`}>
                {favouriteLists.map(({ id, name, count, isShared }) => (
                  <NavLink key={id} to={`/favourites/${id}`}>
                    {isShared && (
                      <IconUsers size={14} stroke={1.6} aria-label={t`shared with colleagues`} />
                    )}
                    {name} <span>{count}</span>
                  </NavLink>
                ))}
              </nav>
              {favouriteList ? (
                <ShownList key={favouriteList.id} list={favouriteList} />
              ) : (
                <Empty title={<Trans>There is no such list any more</Trans>} />
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function ShownList({ list }: { list: List }) {
  const canOrder = useCan('cart:write');
  const { id, name, isOwn, isShared, products } = list;
  return (
    <>
      <header className={classes.header}>
        <h2>{name}</h2>
        <span className={classes.facts}>
          <Plural value={products.length} one="# product" other="# products" />
          {isShared && (
            <>
              {', '}
              {isOwn ? <Trans>shared with colleagues</Trans> : <Trans>shared by a colleague</Trans>}
            </>
          )}
        </span>
        {isOwn && <ListSettings id={id} name={name} isShared={isShared} />}
      </header>
      {products.length === 0 ? (
        <Empty title={<Trans>The list is empty</Trans>}>
          <Trans>Add products by the star in the catalogue, or by the key S.</Trans>
        </Empty>
      ) : (
        <>
          {canOrder && <AllIntoCart products={products} />}
          <ProductList products={products} totalCount={products.length} />
        </>
      )}
    </>
  );
}

function NoLists() {
  return (
    <Empty
      title={<Trans>No lists yet</Trans>}
      action={
        <Anchor component={Link} to="/catalogue">
          <Trans>To the catalogue</Trans>
        </Anchor>
      }
    >
      <Trans>
        The star beside a product keeps it in a list, for you alone or for colleagues too.
      </Trans>
    </Empty>
  );
}
