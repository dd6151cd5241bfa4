export * from './channels';
export { connectLiveView, serveLiveView, type LiveViewConnection } from './live-view';
export { requestPorts } from './session-requests';
export type * from './requests';
export * from './panel-wish';
export { openDashboard } from './open-dashboard';
