import { createRoot } from 'react-dom/client';
import { PopupApp } from '@/components/account/PopupApp';
import { connect } from '@/lib/channel/client';

const app = document.getElementById('app');
if (app) createRoot(app).render(<PopupApp channel={connect()} />);
