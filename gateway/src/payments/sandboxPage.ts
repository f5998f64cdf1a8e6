import { type Html, html } from '../showcase/html.ts';
import type { SandboxAction, SandboxPayment } from './paymentCalls.ts';

const STATUS: Record<SandboxPayment['status'], string> = {
  CREATED: 'Waits for the payment',
  PAID: 'Paid',
  FAILED: 'Refused by the bank',
  REVERSED: 'Taken back',
};

const ACTIONS: ReadonlyArray<[action: SandboxAction, words: string, what: string]> = [
  ['PAY', 'Pay', 'The money is there, and the portal hears of it at once.'],
  ['FAIL', 'Fail', 'The bank refuses the payment.'],
  ['PAY_LATER', 'Pay later', 'The portal hears of the money in a minute.'],
  ['NOTIFY_TWICE', 'Pay, notify twice', 'The portal hears of the money twice.'],
  ['REVERSE', 'Reverse', 'The money that was paid is taken back.'],
];

/** What of it makes sense in a state. */
const SENSIBLE: Record<SandboxPayment['status'], readonly SandboxAction[]> = {
  CREATED: ['PAY', 'FAIL', 'PAY_LATER', 'NOTIFY_TWICE'],
  FAILED: ['PAY'],
  PAID: ['REVERSE'],
  REVERSED: [],
};

/** The page of the built-in payment provider: a button for all that a real one does. */
export function sandboxPage(key: string, payment: SandboxPayment): Html {
  const { amount, invoiceNumbers, status, returnAddress } = payment;
  const actions = ACTIONS.filter(([action]) => SENSIBLE[status].includes(action));
  return page(html`
    <p>This is a built-in payment provider for trying things out: no money moves.</p>
    <dl>
      <dt>To be paid</dt><dd>${amount.amount} ${amount.currency}</dd>
      <dt>For</dt><dd>${invoiceNumbers.join(', ')}</dd>
      <dt>State</dt><dd>${STATUS[status]}</dd>
    </dl>
    ${actions.map(
      ([action, words, what]) => html`
        <form method="post" action="/sandbox/payments/${key}/${action}">
          <button>${words}</button> <span>${what}</span>
        </form>`,
    )}
    <p><a href="${returnAddress}">Back to the portal</a></p>`);
}

export const unknownPaymentPage = (): Html =>
  page(html`<p>There is no such payment.</p><p><a href="/">To the portal</a></p>`);

const page = (content: Html): Html => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <link rel="icon" href="/icon.svg">
    <title>Payment sandbox</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 3rem auto; padding: 0 1rem; color-scheme: light dark; }
      dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1.5rem; }
      dd { margin: 0; font-variant-numeric: tabular-nums; }
      form { display: flex; gap: 1rem; align-items: center; margin: .75rem 0; }
      button { font: inherit; min-width: 11rem; padding: .5rem 1rem; cursor: pointer; }
    </style>
  </head>
  <body>
    <main>
      <h1>Payment sandbox</h1>
      ${content}
    </main>
  </body>
</html>`;
