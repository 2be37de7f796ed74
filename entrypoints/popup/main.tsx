import { createRoot } from 'react-dom/client';
import { PopupApp } from '@/components/account/PopupApp';
import { InLanguage } from '@/components/language/InLanguage';
import { startView } from '@/components/look/start-view';
import { connect } from '@/lib/channel/client';

const app = document.getElementById('app');
const channel = connect();
await startView();
if (app) createRoot(app).render(<InLanguage draw={() => <PopupApp channel={channel} />} />);
