import { Trans, useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useContext } from 'react';
import { ViewerContext } from '../features/session/viewer.ts';
import { Key } from '../ui/Key.tsx';
import classes from './KeyboardHelp.module.css';
import { placesFor } from './navigation.ts';

interface KeyboardHelpProps {
  isOpen: boolean;
  onClose(): void;
}

export function KeyboardHelp({ isOpen, onClose }: KeyboardHelpProps) {
  const { t, i18n } = useLingui();
  const viewer = useContext(ViewerContext);
  const places = viewer ? placesFor(viewer) : [];
  const everywhere: [string[], string][] = [
    [['/'], t`Search the catalogue`],
    [['?'], t`This help`],
    [['Esc'], t`Close, or leave a field`],
    [['Ctrl', 'S'], t`Save the product that is edited`],
  ];
  const lists: [string[], string][] = [
    [['↓', '↑'], t`Next and previous row`],
    [['Enter'], t`Open the row; in a quantity: put it into the cart`],
    [['0–9'], t`Type the quantity of the row`],
    [['+'], t`Put the row into the cart`],
    [['+', '−'], t`In the cart: one step more or less`],
    [['X'], t`Compare the product`],
    [['S'], t`Favourite lists of the product`],
    [['W'], t`Why the price is so`],
    [['Esc'], t`From the quantity to the row, then to the search`],
  ];
  return (
    <Modal opened={isOpen} onClose={onClose} title={<Trans>Keyboard</Trans>} size="lg">
      <div className={classes.columns}>
        <KeyList title={t`Everywhere`} keys={everywhere} />
        <KeyList title={t`In lists`} keys={lists} />
        {places.length > 0 && (
          <KeyList
            title={t`Go to`}
            keys={places.map(({ key, label }) => [['G', key], i18n._(label)])}
          />
        )}
      </div>
    </Modal>
  );
}

function KeyList({ title, keys }: { title: string; keys: [string[], string][] }) {
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.list}>
        {keys.map(([combination, what]) => (
          <div key={what}>
            <dt>
              {combination.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
