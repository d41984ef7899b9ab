import type { EmergencyKind } from '../../policy/facts.js';
import type { Text } from '../../shared/text.js';

/** How an application was handed in (C4.2, J16.1). */
export const APPLICATION_CHANNELS = ['WINDOW', 'WEB', 'MOBILE', 'KIOSK', 'HOTLINE', 'VILLAGE'] as const;
export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];

export const CHANNEL_WORDS: Readonly<Record<ApplicationChannel, Text>> = {
  WINDOW: { en: 'At a window', zh: '服务窗口' },
  WEB: { en: 'On the web', zh: '网上' },
  MOBILE: { en: 'By mobile phone', zh: '移动端' },
  KIOSK: { en: 'At a kiosk', zh: '自助终端' },
  HOTLINE: { en: 'By the hotline', zh: '服务热线' },
  VILLAGE: { en: 'Through the village or community', zh: '村（社区）代办' },
};

/** Who hands a form in: the person, a relative with their authority, or the village for them (C3, C6). */
export const APPLICATION_FILERS = ['SELF', 'RELATIVE', 'VILLAGE'] as const;
export type ApplicationFiler = (typeof APPLICATION_FILERS)[number];

export const FILER_WORDS: Readonly<Record<ApplicationFiler, Text>> = {
  SELF: { en: 'The person', zh: '本人' },
  RELATIVE: { en: 'A relative with the authority of the person', zh: '受委托的亲属' },
  VILLAGE: { en: 'The village or community for the person', zh: '村（社区）代办' },
};

export const EMERGENCY_WORDS: Readonly<Record<EmergencyKind, Text>> = {
  FIRE: { en: 'Fire', zh: '火灾' },
  TRAFFIC_ACCIDENT: { en: 'Traffic accident', zh: '交通事故' },
  ACCIDENT: { en: 'Another accident', zh: '其他意外事件' },
  SUDDEN_ILLNESS: { en: 'Sudden serious illness', zh: '突发重大疾病' },
  NATURAL_DISASTER: { en: 'Natural disaster', zh: '自然灾害' },
  EPIDEMIC: { en: 'Epidemic', zh: '疫情' },
  LOSS_OF_WORK: { en: 'Loss of work', zh: '失业' },
  OTHER_EMERGENCY: { en: 'Another emergency', zh: '其他急难情形' },
};

export const APPLICATION_STATUSES = ['SUBMITTED'] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** The answers to a programme's own questions, by the code of the question. */
export type Answers = Readonly<Record<string, string | number | boolean>>;
