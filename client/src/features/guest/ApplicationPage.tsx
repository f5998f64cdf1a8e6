import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { FailureMessage } from '../../apollo/FailureMessage.tsx';
import { newKey } from '../../lib/newKey.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { ApplyForAccountDocument } from './ApplicationPage.generated';
import classes from './ApplicationPage.module.css';
import { AskedProduct } from './AskedProduct.tsx';
import { countries } from './countries.ts';

/** Asks the seller for an account, or for the terms of the product that the address names. */
export function ApplicationPage() {
  const { t } = useLingui();
  const [reference, setReference] = useState<string>();
  return (
    <Page title={t`Become a customer`} width="narrow">
      {reference ? (
        <Empty
          title={<Trans>Thank you: we have your application {reference}</Trans>}
          action={
            <Anchor component={Link} to="/catalogue">
              <Trans>To the catalogue</Trans>
            </Anchor>
          }
        >
          <Trans>We answer by e-mail or phone.</Trans>
        </Empty>
      ) : (
        <ApplicationForm onApplied={setReference} />
      )}
    </Page>
  );
}

function ApplicationForm({ onApplied }: { onApplied(reference: string): void }) {
  const { t, i18n } = useLingui();
  const [params] = useSearchParams();
  const sku = params.get('sku');
  const [country, setCountry] = useState('RU');
  // One application, however often it is sent.
  const [idempotencyKey] = useState(newKey);
  const [apply, { data, error, loading }] = useMutation(ApplyForAccountDocument, {
    onCompleted({ applyForAccount: answer }) {
      if (answer.__typename === 'AccountAppliedFor') onApplied(answer.reference);
    },
    onError: () => undefined,
  });
  const refusal = data?.applyForAccount;
  const wrong = refusal?.__typename === 'InvalidInput' ? refusal : null;
  const words: Record<string, string> = {
    companyName: t`2 to 200 characters`,
    taxId: t`There is no such tax number: check its digits`,
    contactName: t`2 to 200 characters`,
    email: t`This is no e-mail address`,
    phone: t`With the country’s code, such as +7 495 123-45-67`,
    message: t`At most 2,000 characters`,
  };
  const errorOf = (field: string) => (wrong?.field === field ? words[field] : undefined);
  const isSaidAtField = wrong?.field != null && wrong.field in words;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    void apply({
      variables: {
        input: {
          companyName: text('companyName'),
          country,
          taxId: text('taxId'),
          contactName: text('contactName'),
          email: text('email'),
          phone: text('phone') || null,
          message: text('message') || null,
          sku,
          idempotencyKey,
        },
      },
    });
  }

  return (
    <Section>
      <form className={classes.form} onSubmit={submit}>
        {sku ? (
          <AskedProduct sku={sku} />
        ) : (
          <p className={classes.intro}>
            <Trans>
              Customers see their own prices and stock, order, and follow deliveries and payments
              here. Tell us who you are, and we set it up.
            </Trans>
          </p>
        )}
        {error && <Notice tone="bad" title={<FailureMessage error={error} />} />}
        {refusal && 'message' in refusal && !isSaidAtField && (
          <Notice tone="bad" title={refusal.message} />
        )}
        <div className={classes.pair}>
          <TextInput
            name="companyName"
            label={t`Company`}
            autoComplete="organization"
            required
            minLength={2}
            maxLength={200}
            error={errorOf('companyName')}
          />
          <NativeSelect
            label={t`Country`}
            value={country}
            onChange={(event) => setCountry(event.currentTarget.value)}
            data={countries(i18n.locale)}
          />
        </div>
        <div className={classes.pair}>
          <TextInput
            name="taxId"
            label={country === 'RU' ? t`INN` : t`VAT number, with the country’s letters`}
            inputMode={country === 'RU' ? 'numeric' : undefined}
            required
            maxLength={20}
            error={errorOf('taxId')}
          />
          <TextInput
            name="contactName"
            label={t`Whom may we call?`}
            autoComplete="name"
            required
            minLength={2}
            maxLength={200}
            error={errorOf('contactName')}
          />
        </div>
        <div className={classes.pair}>
          <TextInput
            name="email"
            type="email"
            label={t`E-mail`}
            autoComplete="email"
            required
            maxLength={254}
            error={errorOf('email')}
          />
          <TextInput
            name="phone"
            type="tel"
            label={t`Phone, with the country’s code`}
            autoComplete="tel"
            placeholder="+7 495 123-45-67"
            maxLength={40}
            error={errorOf('phone')}
          />
        </div>
        <Textarea
          name="message"
          label={sku ? t`How much do you need, and when?` : t`What else should we know?`}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={2000}
          error={errorOf('message')}
        />
        <div>
          <Button type="submit" loading={loading}>
            <Trans>Send the application</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}
