import type { AskAsGuest } from './guestAsker.ts';
import type { Html } from './html.ts';
import type { PageLanguage, PageWords } from './language.ts';

/** A page as search engines read it. */
export interface PublicPage {
  /** Its one right address, without language: whoever asks by another is sent there. */
  path: string;
  title: string;
  /** A sentence or two. */
  description: string;
  /** Path of a picture, which lasts. */
  picture: string | null;
  /** By schema.org. */
  data: object[];
  content: Html;
}

export interface PageQuestion {
  ask: AskAsGuest;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  language: PageLanguage;
  words: PageWords;
  /** Where the portal is: what whole addresses begin with. */
  origin: string;
}

/** Null where there is nothing to see for a guest. */
export type MakePage = (question: PageQuestion) => Promise<PublicPage | null>;
