-- Rounds in which each prompt was seen in a reply, ticked by hand, or did not apply.
WITH prompt_counts AS (
  SELECT agent_id, 'greet' AS prompt, 1 AS prompt_number,
    greet_seen AS seen, greet_hand AS hand, greet_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'appreciate' AS prompt, 2 AS prompt_number,
    appreciate_seen AS seen, appreciate_hand AS hand, appreciate_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'acknowledge-feeling' AS prompt, 3 AS prompt_number,
    acknowledge_feeling_seen AS seen, acknowledge_feeling_hand AS hand, acknowledge_feeling_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'open-question' AS prompt, 4 AS prompt_number,
    open_question_seen AS seen, open_question_hand AS hand, open_question_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'clarifying-question' AS prompt, 5 AS prompt_number,
    clarifying_question_seen AS seen, clarifying_question_hand AS hand, clarifying_question_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'restate' AS prompt, 6 AS prompt_number,
    restate_seen AS seen, restate_hand AS hand, restate_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'give-information' AS prompt, 7 AS prompt_number,
    give_information_seen AS seen, give_information_hand AS hand, give_information_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'offer-options' AS prompt, 8 AS prompt_number,
    offer_options_seen AS seen, offer_options_hand AS hand, offer_options_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'set-expectation' AS prompt, 9 AS prompt_number,
    set_expectation_seen AS seen, set_expectation_hand AS hand, set_expectation_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'get-agreement' AS prompt, 10 AS prompt_number,
    get_agreement_seen AS seen, get_agreement_hand AS hand, get_agreement_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'check-satisfaction' AS prompt, 11 AS prompt_number,
    check_satisfaction_seen AS seen, check_satisfaction_hand AS hand, check_satisfaction_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'thank' AS prompt, 12 AS prompt_number,
    thank_seen AS seen, thank_hand AS hand, thank_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'bridge' AS prompt, 13 AS prompt_number,
    bridge_seen AS seen, bridge_hand AS hand, bridge_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
  UNION ALL
  SELECT agent_id, 'follow-up' AS prompt, 14 AS prompt_number,
    follow_up_seen AS seen, follow_up_hand AS hand, follow_up_na AS na
  FROM cuecycle_chosen WHERE event = 'interaction'
)
SELECT prompt, sum(seen) AS seen, sum(hand) AS hand, sum(na) AS not_applicable
FROM prompt_counts
GROUP BY prompt, prompt_number
HAVING count(DISTINCT agent_id) >= 7
ORDER BY prompt_number;
