import ChartLine from "@lucide/icons/icons/chart-line";
import type { Room } from "../../shared/room";
import { questions } from "./questions";

// One view under every path: going from question to question must not build
// the side list anew.
const view = () => import("./ReportsView.svelte");

export const room: Room = {
  views: questions.map(({ path }) => ({ path, view })),
  rail: { label: "reports-rail", icon: ChartLine, path: "/reports", order: 50 },
};
