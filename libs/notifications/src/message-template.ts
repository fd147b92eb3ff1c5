/** A text that a department brings, with `{placeholders}` that its purpose knows. */
export interface MessageTemplate {
  purpose: string;
  /** How the purpose is called on screens. */
  label: string;
  language: 'ko' | 'en' | 'zh' | 'vi';
  body: string;
  /** For offers whose code begins with this only; for every offer when absent. */
  scope?: string;
  /** A push is shown by a browser, which knows every letter; its first line is the title. A text message where absent. */
  channel?: 'push';
  /** What a purpose of the department's own can say; the core's purposes have theirs. */
  placeholders?: readonly string[];
}
