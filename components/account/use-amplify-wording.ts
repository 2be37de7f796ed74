import { useEffect, useState } from 'react';
import type { Language } from '@/lib/contract/languages';
import { useLanguage } from '../language/InLanguage';
import { wordAmplify } from './amplify-wording';

/** What Amplify's forms speak, once they do; follows what is spoken. */
export function useAmplifyWording(): Language | undefined {
  const language = useLanguage();
  const [worded, setWorded] = useState<Language>();
  useEffect(() => {
    let wanted = true;
    void wordAmplify(language).then(() => wanted && setWorded(language));
    return () => {
      wanted = false;
    };
  }, [language]);
  return worded;
}
