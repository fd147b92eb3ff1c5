export const messageLanguages = ['ko', 'en', 'zh', 'vi'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** A way to somebody's hand, each with wordings of its own: a text message, a registered Kakao notice, a browser's notice. */
export const wordingChannels = ['sms', 'alimtalk', 'push'] as const;
export type WordingChannel = (typeof wordingChannels)[number];

/** How long what stands in a variable gets: a usual value and the longest that is likely. */
export interface Sample {
  short: string;
  long: string;
}

/** A text that a department brings, with `{placeholders}` that its purpose knows. */
export interface MessageTemplate {
  purpose: string;
  /** How the purpose is called on screens. */
  label: string;
  language: MessageLanguage;
  body: string;
  /** For offers whose code begins with this only; for every offer when absent. */
  scope?: string;
  /** A push is shown by a browser, which knows every letter; its first line is the title. A text message where absent. */
  channel?: 'push';
  /** What a purpose of the department's own can say; the core's purposes have theirs. */
  placeholders?: readonly string[];
  /** Of these, what every wording must say; the core's purposes have theirs. */
  required?: readonly string[];
  /** What a preview shows in its variables, where it is more telling than the core's plain samples. */
  samples?: Readonly<Record<string, Sample>>;
}
