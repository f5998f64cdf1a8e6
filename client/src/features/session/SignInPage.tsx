import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { WITHOUT_TOKEN } from '../../apollo/authLinks.ts';
import { enter } from '../../apollo/client.ts';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { SignInDocument } from '../../apollo/session.generated';
import { Notice } from '../../ui/Notice.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import classes from './SignInPage.module.css';
import { SignInRefusal } from './SignInRefusal.tsx';

export function SignInPage() {
  const { t } = useLingui();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const [signIn, { data, error, loading }] = useMutation(SignInDocument, {
    context: WITHOUT_TOKEN,
    onCompleted: ({ signIn: result }) => {
      if (result.__typename === 'SignedIn') void enter(result);
    },
    onError: () => undefined,
  });
  const result = data?.signIn;
  const isCodeAsked = result?.__typename === 'TotpRequired' || totp !== '';

  function submit(event: FormEvent) {
    event.preventDefault();
    void signIn({ variables: { input: { email, password, totp: totp || null } } });
  }

  return (
    <main className={classes.screen}>
      <form className={classes.form} onSubmit={submit}>
        <Link to="/" className={classes.brand}>
          <img src="/icon.svg" alt="" width={32} height={32} />
          Kontor
        </Link>
        <h1 className={classes.title}>
          <Trans>Sign in</Trans>
        </h1>
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {result?.__typename === 'SignInRefused' && <SignInRefusal refusal={result} />}
        <TextInput
          label={t`E-mail`}
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t`Password`}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {isCodeAsked && (
          <TextInput
            label={t`Code of the authenticator, or a recovery code`}
            name="totp"
            autoComplete="one-time-code"
            inputMode="numeric"
            autoFocus
            value={totp}
            onChange={(event) => setTotp(event.currentTarget.value)}
          />
        )}
        <Button type="submit" loading={loading} fullWidth mt={4}>
          <Trans>Sign in</Trans>
        </Button>
        <Anchor component={Link} to="/apply" size="sm" ta="center">
          <Trans>Become a customer</Trans>
        </Anchor>
      </form>
      <LanguageSwitch />
    </main>
  );
}
