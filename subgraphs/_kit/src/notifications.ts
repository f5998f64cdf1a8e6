import type { RequestContext } from './subgraph.ts';

/** What a person is told of, each of which they may have as they like; accounts names them in its SDL. */
export type NotificationKind =
  | 'PAYMENT_REMINDER'
  | 'PAYMENT'
  | 'CREDIT'
  | 'PRICES'
  | 'ORDER'
  | 'AVAILABILITY'
  | 'NEWS';

/** Who is told. Whoever is meant more than once is told once. */
export interface Addressees {
  /** People of the organization with any of these scopes. */
  scopes?: readonly string[];
  /** These people, as far as they belong to the organization or to the seller. */
  userIds?: readonly string[];
  /** The seller's people with any of these scopes. */
  staffScopes?: readonly string[];
}

export interface BothLanguages {
  ru: string;
  en: string;
}

/** The event `notification.requested`, which accounts acts on: one notification a person, live and by e-mail. */
export interface NotificationRequest {
  /** Once told of under a key, a person isn't told again: `payment.reminder:<payer>:<day>`. */
  key: string;
  /** Whom it is about. */
  organizationId: string;
  to: Addressees;
  kind: NotificationKind;
  /** One line, also the e-mail's subject. */
  title: BothLanguages;
  /** Plain text; what a person may not see, it must not say. */
  text: BothLanguages;
  /** Path of the page in the client: `/finance`. */
  link: string;
  /** Its e-mail doesn't wait until quiet hours are over. */
  isUrgent?: boolean;
  /** When it happened, ISO 8601. */
  at: string;
}

/**
 * Has people told of something, if the transaction commits. Requests of one key are acted on in
 * the order they were made.
 */
export function requestNotification(
  ctx: Pick<RequestContext, 'events' | 'now'>,
  request: Omit<NotificationRequest, 'at'>,
): void {
  const payload: NotificationRequest = { ...request, at: ctx.now().toISOString() };
  const { organizationId } = request;
  ctx.events.record('notification.requested', request.key, payload, { organizationId });
}
