import UserPlus from "@lucide/icons/icons/user-plus";
import Users from "@lucide/icons/icons/users";
import { readAhead } from "../../shared/reads";
import type { Room } from "../../shared/room";
import { readCardAhead } from "./cardAhead";
import CountBadge from "./CountBadge.svelte";
import NewCustomerDialog from "./NewCustomerDialog.svelte";
import { newCustomer } from "./newCustomer.svelte";

export const room: Room = {
  views: [
    { path: "/customers", view: () => import("./CustomersView.svelte") },
    {
      path: "/customers/:id",
      view: () => import("./CustomerCard.svelte"),
      ahead: ({ id }) => id && readCardAhead(id),
      prepares: true,
    },
  ],
  rail: {
    label: "contacts-rail",
    icon: Users,
    path: "/customers",
    order: 20,
    badge: CountBadge,
  },
  ahead: () => readAhead("contacts.counts", {}),
  news: [
    {
      label: "contacts-new",
      icon: UserPlus,
      order: 10,
      code: "KeyN",
      run: () => newCustomer.open(),
    },
  ],
  always: NewCustomerDialog,
};
