import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Key } from '../../ui/Key.tsx';
import { useIsGuest } from '../session/viewer.ts';
import classes from './SearchBox.module.css';
import { RememberSearchDocument } from './SearchSuggestions.generated';
import { Suggestions } from './Suggestions.tsx';
import type { Suggestion } from './suggestions.ts';
import { useSuggestions } from './useSuggestions.ts';

const PAUSE_MS = 300;

/**
 * Search from everywhere, with suggestions below it. In the catalogue the list follows the typing;
 * elsewhere Enter goes there.
 */
export function SearchBox({ ref }: { ref: RefObject<HTMLInputElement | null> }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const isGuest = useIsGuest();
  const listId = useId();
  const isInCatalogue = useLocation().pathname === '/catalogue';
  const [params] = useSearchParams();
  const shown = isInCatalogue ? (params.get('q') ?? '') : '';
  const [text, setText] = useState(shown);
  const [lastShown, setLastShown] = useState(shown);
  // Typing opens the suggestions; what uses the search, or leaves it, closes them.
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [remember] = useMutation(RememberSearchDocument, {
    // The next suggestions know it.
    update: (cache) => cache.evict({ id: 'ROOT_QUERY', fieldName: 'searchSuggestions' }),
    onError: () => undefined,
  });
  const suggestions = useSuggestions(text, isOpen);
  const isListed = isOpen && suggestions.length > 0;
  const chosen = isListed ? suggestions[active] : undefined;
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

  function type(typed: string) {
    setText(typed);
    setOpen(true);
    setActive(-1);
  }

  function close() {
    setOpen(false);
    setActive(-1);
  }

  function use(searched: string, address: string) {
    close();
    const kept = searched.trim().slice(0, 200);
    if (kept && !isGuest) void remember({ variables: { input: { text: kept } } });
    void navigate(address);
  }

  function choose({ kind, label, to }: Suggestion) {
    setText(kind === 'past' ? label : '');
    if (kind === 'past') return use(label, to);
    close();
    void navigate(to);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const { key } = event;
    if (key === 'Enter' && chosen) choose(chosen);
    else if (key === 'Enter') use(text, addressOf(isInCatalogue ? params : null, text));
    else if (key === 'ArrowDown' && isListed) {
      setActive(active === suggestions.length - 1 ? -1 : active + 1);
    } else if (key === 'ArrowUp' && isListed) {
      setActive(active === -1 ? suggestions.length - 1 : active - 1);
    } else if (key === 'ArrowDown') document.querySelector<HTMLElement>('[data-row]')?.focus();
    else if (key === 'Escape' && isListed) close();
    else if (key === 'Escape' && text === '') event.currentTarget.blur();
    else if (key === 'Escape') setText('');
    else return;
    event.preventDefault();
  }

  return (
    <search className={classes.search}>
      <TextInput
        ref={ref}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-label={t`Search the catalogue`}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? listId : undefined}
        aria-activedescendant={chosen ? `${listId}-${active}` : undefined}
        data-search
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
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {isListed && (
        <Suggestions id={listId} suggestions={suggestions} active={active} onChoose={choose} />
      )}
    </search>
  );
}

function addressOf(params: URLSearchParams | null, text: string): string {
  const next = new URLSearchParams(params ?? undefined);
  if (text.trim()) next.set('q', text);
  else next.delete('q');
  return `/catalogue?${next}`;
}
