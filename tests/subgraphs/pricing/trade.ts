import { newId } from '@kontor/kit/ids.ts';
import { controller, finance, type OpenPricing, orders } from './openPricing.ts';

/** What happens between the seller and a customer, told as its events and commands. */
export function tradeWith(pricing: OpenPricing) {
  const HOLD = `mutation ($input: HoldCreditInput!) { holdCredit(input: $input) { __typename
    ... on CreditHeld { heldId: holdId expiresAt }
    ... on CreditShort { shortId: holdId policy code needed { amount currency } }
  } }`;

  interface Hold {
    orderId?: string;
    key?: string;
    currency?: string;
    minutes?: number;
  }

  async function hold(organizationId: string, amount: string, facts: Hold = {}) {
    const { orderId = newId(), key = orderId, currency = 'RUB', minutes = 10 } = facts;
    const expiresAt = new Date(pricing.clock.now.getTime() + minutes * 60_000).toISOString();
    const input = { organizationId, orderId, amount, currency, expiresAt, idempotencyKey: key };
    return (await pricing.answer(orders, HOLD, { input })).holdCredit;
  }

  async function release(idempotencyKey: string): Promise<boolean> {
    const RELEASE = 'mutation ($key: ID!) { releaseCreditHold(idempotencyKey: $key) }';
    return (await pricing.answer(orders, RELEASE, { key: idempotencyKey })).releaseCreditHold;
  }

  interface Line {
    id: string;
    quantity: string;
    unitPrice: string;
    vatRate: string | null;
  }

  /** Places an order; by default of one piece that costs the amount, sold without VAT. */
  async function order(organizationId: string, amount: string, lines?: Line[]) {
    const orderId = newId();
    await hold(organizationId, amount, { orderId });
    const placed = lines ?? [{ id: newId(), quantity: '1', unitPrice: amount, vatRate: null }];
    await pricing.deliver('order.placed', {
      orderId,
      number: `S-${orderId.slice(-6)}`,
      organizationId,
      creditHoldKey: orderId,
      totalWithVat: amount,
      currency: 'RUB',
      lines: placed.map((line) => ({ ...line, productId: newId(), sku: 'SKU', name: 'Name' })),
    });
    return { orderId, lines: placed };
  }

  /** Ships quantities of an order's lines; by default all of them. */
  async function ship(
    { orderId, lines }: { orderId: string; lines: Array<{ id: string; quantity: string }> },
    { at = pricing.clock.now.toISOString(), shipmentId = newId() } = {},
  ) {
    await pricing.deliver('shipment.dispatched', {
      shipmentId,
      number: 'SH-1',
      orderId,
      at,
      lines: lines.map(({ id, quantity }) => ({ orderLineId: id, productId: newId(), quantity })),
    });
    return shipmentId;
  }

  /** An order that is shipped and invoiced on a day; due after the customer's payment days. */
  async function invoice(organizationId: string, amount: string, at?: string) {
    return ship(await order(organizationId, amount), { at });
  }

  const CHANGE = `id kind status reason askedBy decidedBy decisionReason viewerCanDecide
    terms { limit { amount currency } paymentDays isStopped } before { limit { amount } }
    raise { limit { amount } from until } shippingAllowedUntil`;
  const CHANGED = `__typename ... on Problem { code message } ... on InvalidInput { field }
    ... on CreditTermsAwaitApproval { change { ${CHANGE} } }`;

  /** Asks for credit terms; they wait for another person. */
  async function askTerms(organizationId: string, terms: object) {
    const { setCreditTerms } = await pricing.answer(
      finance,
      `mutation ($input: SetCreditTermsInput!) { setCreditTerms(input: $input) { ${CHANGED} } }`,
      { input: { organizationId, currency: 'RUB', idempotencyKey: newId(), ...terms } },
    );
    return setCreditTerms;
  }

  /** Asks for another change of a credit line, by its mutation. */
  async function ask(mutation: string, input: object) {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const answer = await pricing.answer(
      finance,
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${CHANGED} } }`,
      { input: { idempotencyKey: newId(), ...input } },
    );
    return answer[mutation];
  }

  /** Decides what was asked for; by default another person approves it. */
  async function decide(changeId: string, decision: object = {}, viewer = controller) {
    const { decideCreditTerms } = await pricing.answer(
      viewer,
      `mutation ($input: DecideCreditTermsInput!) { decideCreditTerms(input: $input) { __typename
        ... on Problem { code message } ... on InvalidInput { field }
        ... on CreditTermsSet { approved { ${CHANGE} }
          organization { id credit { limit { amount } paymentDays } } }
        ... on CreditChangeRejected { change { ${CHANGE} } }
      } }`,
      { input: { changeId, isApproved: true, idempotencyKey: newId(), ...decision } },
    );
    return decideCreditTerms;
  }

  /** Asked for by one and approved by another; a refusal to ask is answered as it is. */
  async function setTerms(organizationId: string, terms: object) {
    const asked = await askTerms(organizationId, terms);
    return asked.change ? decide(asked.change.id) : asked;
  }

  async function pay(organizationId: string, amount: string, facts: object = {}) {
    const receivedOn = pricing.clock.now.toISOString().slice(0, 10);
    const { recordPayment } = await pricing.answer(
      finance,
      `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename
        ... on Problem { code message } ... on InvalidInput { field } ... on NotFound { id }
        ... on PaymentRecorded { payment { id amount { amount currency } unallocated { amount }
          allocations { amount { amount } invoice { number residual { amount } status } } } }
      } }`,
      {
        input: {
          organizationId,
          amount,
          currency: 'RUB',
          receivedOn,
          externalId: newId(),
          idempotencyKey: newId(),
          ...facts,
        },
      },
    );
    return recordPayment;
  }

  const CREDIT = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Organization { credit {
    limit { amount } exposure { amount } available { amount } overdue { amount } oldestOverdueDays
    block { level liftedBy { amount currency } } invoiced { amount } shippedNotInvoiced { amount }
    openOrders { amount } holds { amount } unallocated { amount } basis policy paymentDays
  } } } }`;

  /** Standings as plain amounts: `{ exposure: '0.00', … }`; null where there is none to see. */
  async function credits(viewer: Parameters<OpenPricing['answer']>[0], ids: string[]) {
    const representations = ids.map((id) => ({ __typename: 'Organization', id }));
    const { _entities } = await pricing.answer(viewer, CREDIT, { ids: representations });
    return _entities.map(({ credit }: { credit: Record<string, unknown> | null }) => {
      if (!credit) return null;
      return Object.fromEntries(
        Object.entries(credit).map(([name, value]) => {
          const isMoney = value !== null && typeof value === 'object' && 'amount' in value;
          return [name, isMoney ? value.amount : value];
        }),
      );
    });
  }

  const credit = async (organizationId: string) => (await credits(finance, [organizationId]))[0];

  const lines = { askTerms, ask, decide, setTerms };
  return { hold, release, order, ship, invoice, ...lines, pay, credit, credits, HOLD };
}
