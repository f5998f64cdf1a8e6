import { useParams } from 'react-router';
import { AccountStatement } from '../finance/AccountStatement.tsx';

export function CustomerStatement() {
  const { organizationId = '' } = useParams();
  return <AccountStatement organizationId={organizationId} />;
}
