/** Why Kontor can't start, in words for the person who starts it. */
export class StartupError extends Error {}
