import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { IconShoppingCart } from '@tabler/icons-react';
import { Link } from 'react-router';
import { CartButtonDocument } from './CartButton.generated';
import classes from './CartButton.module.css';

export function CartButton() {
  const { data } = useQuery(CartButtonDocument);
  const count = data?.cart?.lines.length ?? 0;
  return (
    <Link to="/cart" className={classes.button}>
      <IconShoppingCart size={18} stroke={1.6} aria-hidden />
      <span className={classes.count} data-some={count > 0 || undefined} role="status">
        {count}
        <span className={classes.words}>
          <Plural value={count} one="line in the cart" other="lines in the cart" />
        </span>
      </span>
      <span className={classes.word}>
        <Trans>Cart</Trans>
      </span>
    </Link>
  );
}
