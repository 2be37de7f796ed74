import type { Language } from '@/lib/contract/languages';
import { spokenLanguage } from './define-texts';
import { tagOf } from './pick-language';

/** Forms that a language has for a number of things. Source: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
interface PluralForms {
  en: 'one' | 'other';
  vi: 'other';
  ja: 'other';
  'zh-CN': 'other';
  es: 'one' | 'other';
  de: 'one' | 'other';
  fr: 'one' | 'other';
  'pt-BR': 'one' | 'other';
  ar: Intl.LDMLPluralRule;
}

type Forms<L extends Language> = Record<PluralForms[L] | 'other', string>;

/** How a language writes numbers, and which of its forms goes with one. */
export function formatsOf<L extends Language>(language: L) {
  let numbers: Intl.NumberFormat | undefined;
  let padded: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  return {
    number(value: number): string {
      numbers ??= new Intl.NumberFormat(tagOf(language, navigator.languages));
      return numbers.format(value);
    },
    /** `05`: what is less than one of the next greater unit. */
    twoDigits(value: number): string {
      padded ??= new Intl.NumberFormat(tagOf(language, navigator.languages), { minimumIntegerDigits: 2 });
      return padded.format(value);
    },
    /** The form for this number. `many` of Spanish, French and Portuguese, for whole millions, is `other` here. */
    plural(value: number, forms: Forms<L>): string {
      rules ??= new Intl.PluralRules(language);
      const all: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = forms;
      return all[rules.select(value)] ?? all.other;
    },
  };
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A date or time as the spoken language writes it. Making a format takes longer than using it a hundred times. */
export function formatDate(time: number, options: Intl.DateTimeFormatOptions): string {
  const tag = tagOf(spokenLanguage(), navigator.languages);
  const key = tag + JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  dateFormats.set(key, format);
  return format.format(time);
}
