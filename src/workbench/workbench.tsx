import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './base/language.js';
import { SessionProvider } from './base/session.js';
import { Workbench } from './pages/workbench.js';
import './styles/base.css';
import './styles/parts.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the workbench.');
createRoot(root).render(
  <LanguageProvider>
    <SessionProvider>
      <Workbench />
    </SessionProvider>
  </LanguageProvider>,
);
