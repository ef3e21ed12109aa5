import { i18n } from '#i18n';
import type { AgendaLine } from '@/utils/coffee/walk-agenda';
import type { Situation } from '@/utils/coffee/walk-situation';

/** Words keep their placeholders: they are filled in later, in one pass. */
const KEPT = { name: '{name}', me: '{me}', detail: '{detail}' };

/** The words of an invitation, with `{name}` and, on a line of its own, `{detail}`. */
export function situationWords(situation: Situation): string {
  switch (situation) {
    case 'as-usual':
      return i18n.t('walk_form.words.as_usual', KEPT);
    case 'first-time':
      return i18n.t('walk_form.words.first_time', KEPT);
    case 'lapsed':
      return i18n.t('walk_form.words.lapsed', KEPT);
    case 'after-win':
      return i18n.t('walk_form.words.after_win', KEPT);
    case 'offering-help':
      return i18n.t('walk_form.words.offering_help', KEPT);
    case 'together':
      return i18n.t('walk_form.words.together', KEPT);
  }
}

export function situationName(situation: Situation): string {
  switch (situation) {
    case 'as-usual':
      return i18n.t('walk_form.situation.as_usual');
    case 'first-time':
      return i18n.t('walk_form.situation.first_time');
    case 'lapsed':
      return i18n.t('walk_form.situation.lapsed');
    case 'after-win':
      return i18n.t('walk_form.situation.after_win');
    case 'offering-help':
      return i18n.t('walk_form.situation.offering_help');
    case 'together':
      return i18n.t('walk_form.situation.together');
  }
}

/** One line of an agenda as the other reads it. */
export function agendaWords({ kind, text }: AgendaLine): string {
  switch (kind) {
    case 'issue':
      return i18n.t('walk_form.agenda_line.issue', [text]);
    case 'cares-about':
      return i18n.t('walk_form.agenda_line.cares_about', [text]);
    case 'promise-mine':
      return i18n.t('walk_form.agenda_line.promise_mine', [text]);
    case 'promise-theirs':
      return i18n.t('walk_form.agenda_line.promise_theirs', [text]);
    case 'ask-mine':
      return i18n.t('walk_form.agenda_line.ask_mine', [text]);
    case 'ask-theirs':
      return i18n.t('walk_form.agenda_line.ask_theirs', [text]);
  }
}
