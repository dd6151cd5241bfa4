import { words } from '../data/words';
import type { Customer } from '../ticket';
import { Avatar } from './avatar';

/** Who the customer is and what they bought. */
export function CustomerCard({
  id,
  customer,
}: {
  readonly id: string;
  readonly customer: Customer;
}) {
  return (
    <div id={id} class="customer" role="group" aria-label={words.customer}>
      <div class="customer-head">
        <Avatar name={customer.name} />
        <h3>{customer.name}</h3>
        <p>{customer.email}</p>
      </div>
      <dl class="facts">
        <div>
          <dt>{words.place}</dt>
          <dd>{customer.place}</dd>
        </div>
        <div>
          <dt>{words.since}</dt>
          <dd>{customer.since}</dd>
        </div>
        {customer.remark !== undefined && (
          <div>
            <dt>{words.goodToKnow}</dt>
            <dd>{customer.remark}</dd>
          </div>
        )}
      </dl>
      <h4>{words.orders}</h4>
      <ul class="orders">
        {customer.orders.map((order) => (
          <li key={order.number}>
            <span class="order-what">{order.what}</span>
            <span class="order-facts">
              {order.number} · {order.state}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
