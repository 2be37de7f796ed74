import { useEffect, useState } from 'react';
import { readStart, type SignInStart } from '@/lib/session/popup/plan-start';
import './amplify-styles.css';
import { SignInForms } from './SignInForms';
import './sign-in.css';
import { Loading } from './Loading';
import { useAmplifyWording } from './use-amplify-wording';

interface SignInProps {
  /** Session string of the challenge that Amplify was loaded with. */
  restored: string | undefined;
}

/** The way to sign in, in the language that is spoken. Amplify's fields keep their first one: another begins them anew. */
export function SignIn({ restored }: SignInProps) {
  const language = useAmplifyWording();
  return language ? <StartedSignIn key={language} restored={restored} /> : <Loading />;
}

/** From where an earlier popup or another tab left it. */
function StartedSignIn({ restored }: SignInProps) {
  const [start, setStart] = useState<SignInStart>();
  useEffect(() => void readStart(restored).then(setStart), [restored]);
  return start ? <SignInForms start={start} /> : <Loading />;
}
