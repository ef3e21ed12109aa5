import {
  ArrowDownLeft,
  ArrowUpRight,
  CornerDownRight,
  HandHeart,
  Handshake,
  Heart,
  type LucideIcon,
  MessageCircleQuestion,
  MessagesSquare,
  Phone,
  StickyNote,
} from 'lucide-react';
import { i18n } from '#i18n';
import type { CaptureKind } from '@/utils/capture/kinds';
import type { FavourWeight } from '@/utils/records/schema-between';

export const KIND_ICONS: Record<CaptureKind, LucideIcon> = {
  note: StickyNote,
  'follow-up': CornerDownRight,
  'promise-mine': Handshake,
  'promise-theirs': Handshake,
  'favour-given': ArrowUpRight,
  'favour-received': ArrowDownLeft,
  'ask-of-me': MessageCircleQuestion,
  'ask-of-them': HandHeart,
  'cares-about': Heart,
  'talking-point': MessagesSquare,
  contact: Phone,
};

/** A kind on its chip, and in the toast once it is kept. */
export function kindWords(kind: CaptureKind): { name: string; kept: string } {
  switch (kind) {
    case 'note':
      return { name: i18n.t('capture.note'), kept: i18n.t('capture.kept_note') };
    case 'follow-up':
      return { name: i18n.t('capture.follow_up'), kept: i18n.t('capture.kept_follow_up') };
    case 'promise-mine':
      return { name: i18n.t('capture.promise_mine'), kept: i18n.t('capture.kept_promise_mine') };
    case 'promise-theirs':
      return {
        name: i18n.t('capture.promise_theirs'),
        kept: i18n.t('capture.kept_promise_theirs'),
      };
    case 'favour-given':
      return { name: i18n.t('capture.favour_given'), kept: i18n.t('capture.kept_favour_given') };
    case 'favour-received':
      return {
        name: i18n.t('capture.favour_received'),
        kept: i18n.t('capture.kept_favour_received'),
      };
    case 'ask-of-me':
      return { name: i18n.t('capture.ask_of_me'), kept: i18n.t('capture.kept_ask_of_me') };
    case 'ask-of-them':
      return { name: i18n.t('capture.ask_of_them'), kept: i18n.t('capture.kept_ask_of_them') };
    case 'cares-about':
      return { name: i18n.t('capture.cares_about'), kept: i18n.t('capture.kept_cares_about') };
    case 'talking-point':
      return { name: i18n.t('capture.talking_point'), kept: i18n.t('capture.kept_talking_point') };
    case 'contact':
      return { name: i18n.t('capture.contact'), kept: i18n.t('capture.kept_contact') };
  }
}

export function weightWords(weight: FavourWeight): string {
  switch (weight) {
    case 1:
      return i18n.t('capture.small');
    case 2:
      return i18n.t('capture.solid');
    case 4:
      return i18n.t('capture.big');
  }
}
