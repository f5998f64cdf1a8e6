/** Whether a text can be kept: not empty, not too long, and text. */
export const isText = (text: string, longest: number): boolean =>
  text.length >= 1 && text.length <= longest && text.isWellFormed() && !text.includes('\0');
