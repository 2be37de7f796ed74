import { useEffect, useState } from 'react';
import type { Language } from '@/lib/contract/languages';
import { useLanguage } from '../language/InLanguage';
import { wordAmplify } from './amplify-wording';

/** True once Amplify's forms speak what is spoken; drawn again when they do after another choice. */
export function useAmplifyWording(): boolean {
  const language = useLanguage();
  const [worded, setWorded] = useState<Language>();
  useEffect(() => {
    let wanted = true;
    void wordAmplify(language).then(() => wanted && setWorded(language));
    return () => {
      wanted = false;
    };
  }, [language]);
  return worded !== undefined;
}
