import { createRoot } from 'react-dom/client';
import { InLanguage } from '@/components/language/InLanguage';
import { startView } from '@/components/look/start-view';
import { OptionsPages } from '@/components/settings/OptionsPages';
import { connect } from '@/lib/channel/client';
import { config } from '@/lib/config/config';

const app = document.getElementById('app');
const channel = connect();
await startView();
if (app)
  createRoot(app).render(<InLanguage draw={() => <OptionsPages channel={channel} config={config} />} />);
