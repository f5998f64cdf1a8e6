import { useLingui } from '@lingui/react/macro';
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Key } from '../../ui/Key.tsx';
import classes from './SearchBox.module.css';

const PAUSE_MS = 250;

/** Search from everywhere. In the catalogue the list follows the typing; elsewhere Enter goes there. */
export function SearchBox({ ref }: { ref: RefObject<HTMLInputElement | null> }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const isInCatalogue = useLocation().pathname === '/catalogue';
  const [params] = useSearchParams();
  const shown = isInCatalogue ? (params.get('q') ?? '') : '';
  const [text, setText] = useState(shown);
  const [lastShown, setLastShown] = useState(shown);
  if (shown !== lastShown) {
    setLastShown(shown);
    setText(shown);
  }

  useEffect(() => {
    if (!isInCatalogue || text === shown) return;
    const timer = setTimeout(
      () => void navigate(addressOf(params, text), { replace: true }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [text, shown, isInCatalogue, params, navigate]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') void navigate(addressOf(isInCatalogue ? params : null, text));
    else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[data-row]')?.focus();
    else if (event.key === 'Escape' && text === '') event.currentTarget.blur();
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  }

  return (
    <TextInput
      ref={ref}
      className={classes.search}
      type="search"
      aria-label={t`Search the catalogue`}
      placeholder={t`Name, SKU or barcode`}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text ? (
          <CloseButton size="sm" aria-label={t`Clear the search`} onClick={() => setText('')} />
        ) : (
          <span className={classes.key}>
            <Key>/</Key>
          </span>
        )
      }
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

function addressOf(params: URLSearchParams | null, text: string): string {
  const next = new URLSearchParams(params ?? undefined);
  if (text.trim()) next.set('q', text);
  else next.delete('q');
  return `/catalogue?${next}`;
}
