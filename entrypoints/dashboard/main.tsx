import { startDashboard } from '@/dashboard/start-dashboard';

startDashboard(document);
