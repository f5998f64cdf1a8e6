import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { type ReactNode, useRef } from 'react';
import { newKey } from '../lib/newKey.ts';
import { Notice } from '../ui/Notice.tsx';
import { FailureMessage } from './FailureMessage.tsx';

interface Deed<Data, Input> {
  /** Does it; null where it failed or was refused. Pressed again after a lost answer, it is done once. */
  act(input: Omit<Input, 'idempotencyKey'>): Promise<Data | null>;
  loading: boolean;
  /** Why it was not done, for the reader; null before that. */
  refusal: ReactNode;
}

/** Apollo's own type of it is not worked out while the input is open. */
type Send<Data, Input> = (options: {
  variables: { input: Input };
}) => Promise<{ data?: Data | null }>;

/** A mutation of one field that is safe to repeat by its key. */
export function useDeed<Data extends object, Input extends { idempotencyKey: string }>(
  document: TypedDocumentNode<Data, { input: Input }>,
): Deed<Data, Input> {
  const key = useRef(newKey());
  const [send, { data, error, loading }] = useMutation(document, { onError: () => undefined });
  const message = messageOf(data);
  return {
    loading,
    async act(input) {
      const keyed = { ...input, idempotencyKey: key.current } as Input;
      const answer = await (send as Send<Data, Input>)({ variables: { input: keyed } });
      if (!answer.data) return null;
      key.current = newKey();
      return messageOf(answer.data) === null ? answer.data : null;
    },
    refusal:
      error || message !== null ? (
        <Notice tone="bad" title={error ? <FailureMessage error={error} /> : message} />
      ) : null,
  };
}

/** What a refusal says; null where the one result is none. */
function messageOf(data: object | null | undefined): string | null {
  const [result]: unknown[] = Object.values(data ?? {});
  if (typeof result !== 'object' || result === null || !('message' in result)) return null;
  return String(result.message);
}
