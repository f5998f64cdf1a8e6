import { useParams } from 'react-router';
import { CreditHistory } from '../finance/CreditHistory.tsx';

export function CustomerHistory() {
  const { organizationId = '' } = useParams();
  return <CreditHistory organizationId={organizationId} />;
}
