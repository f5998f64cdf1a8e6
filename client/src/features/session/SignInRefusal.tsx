import { Trans } from '@lingui/react/macro';
import { Moment } from '../../ui/DateText.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface SignInRefusalProps {
  refusal: { code: string; message: string; retryAt: string | null };
}

export function SignInRefusal({ refusal: { code, message, retryAt } }: SignInRefusalProps) {
  if (code === 'LOCKED') {
    return (
      <Notice tone="bad" title={<Trans>Too many attempts</Trans>}>
        <Trans>
          Signing in is locked until <Moment value={retryAt} style="time" />.
        </Trans>
      </Notice>
    );
  }
  if (code === 'BAD_CREDENTIALS') {
    return (
      <Notice tone="bad" title={<Trans>The e-mail, the password or the code is wrong.</Trans>} />
    );
  }
  return <Notice tone="bad" title={message} />;
}
