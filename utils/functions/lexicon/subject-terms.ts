/**
 * Terms that tell a function, separated by commas, in English, German, French, Spanish, Portuguese,
 * Italian and Dutch, with the commonest of Polish, Czech, Swedish, Danish and Turkish. Accents and
 * stop words do not matter; `*` stands for any ending. German compounds are written as one word or
 * apart, whichever reads better: the tokeniser opens both.
 */
export interface SubjectTerms {
  /** A whole occupation. Tells what somebody does, whatever subject stands beside it. */
  jobs?: string;
  /** The function by its name, its department, or a craft of hardly any other. */
  subjects: string;
  /** Lean towards it; others use the word too. */
  hints?: string;
  /** Tell it when nothing else is told: every function has its own operations and analysts. */
  soft?: string;
}
