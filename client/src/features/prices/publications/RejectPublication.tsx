import { useMutation } from '@apollo/client/react';
import { FailureMessage } from '../../../apollo/FailureMessage.tsx';
import { Rejection } from '../Rejection.tsx';
import { RejectPricePublicationDocument } from './publicationActions.generated';

interface RejectPublicationProps {
  id: string;
  onRejected(): void;
}

export function RejectPublication({ id, onRejected }: RejectPublicationProps) {
  const [reject, { data, error, loading }] = useMutation(RejectPricePublicationDocument, {
    onError: () => undefined,
  });
  const result = data?.rejectPricePublication;
  const problem = error ? (
    <FailureMessage error={error} />
  ) : result && 'message' in result ? (
    result.message
  ) : null;
  return (
    <Rejection
      loading={loading}
      problem={problem}
      onReject={(reason) =>
        void reject({ variables: { input: { id, reason } } }).then(() => onRejected())
      }
    />
  );
}
