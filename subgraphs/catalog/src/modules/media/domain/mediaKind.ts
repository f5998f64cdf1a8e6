/** What a paper is. */
export type PaperKind = 'CERTIFICATE' | 'DATA_SHEET' | 'MANUAL' | 'OTHER';

export type MediaKind = 'IMAGE' | PaperKind;
