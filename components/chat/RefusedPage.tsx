import { ShieldCheck } from 'lucide-react';
import { Hero } from '../ui/Hero';
import { texts } from './texts';

/** What a page sees that frames the sidebar by itself: nothing to press, nothing to read. */
export function RefusedPage() {
  return (
    <main className="chat">
      <Hero icon={<ShieldCheck size={26} />} title={texts.refusedTitle} text={texts.refused} />
    </main>
  );
}
