import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './base/language.js';
import { SessionProvider } from './base/session.js';
import { Notices } from './pages/notices.js';
import './styles/base.css';
import './styles/parts.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the notices.');
createRoot(root).render(
  <LanguageProvider>
    <SessionProvider>
      <Notices />
    </SessionProvider>
  </LanguageProvider>,
);
