import { useSearchParams } from 'react-router';

/** Which entry of a list is open for a change is in the address: its id, empty for a new one, null for none. */
export function useOpenItem(): [string | null, (id: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const open = (id: string | null) => setParams(id === null ? {} : { open: id }, { replace: true });
  return [params.get('open'), open];
}
