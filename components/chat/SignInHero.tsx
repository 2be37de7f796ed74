import { LockKeyhole, LogIn } from 'lucide-react';
import { Button } from '../ui/Button';
import { Hero } from '../ui/Hero';
import { useChat, useChatState } from './chat-context';
import { signInWords } from './sign-in-words';
import { texts } from './texts';

/** Stands where the conversation would be while nobody is signed in. */
export function SignInHero() {
  const { store } = useChat();
  const { title, text } = signInWords(useChatState(state => state.session));
  return (
    <Hero icon={<LockKeyhole size={24} />} title={title} text={text}>
      <Button look="primary" onClick={() => void store.signIn()}>
        <LogIn size={16} aria-hidden />
        {texts.signIn}
      </Button>
    </Hero>
  );
}
