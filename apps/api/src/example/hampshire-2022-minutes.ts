import type { questionFields } from "@frankpledge/domain";
import type { z } from "zod";

/** The agenda item, to the letter. */
export const MINUTES_2022_TITLE =
  "Police and Crime Commissioner - Police and Crime Plan Performance and Delivery";

/** The minutes to the letter, "Test Valley Constabulary" included. The resolution has a field of its own. */
export const MINUTES_2022 = `The Commissioner invited the Business Programmes and Projects Manager to give an update on delivery of the Police and Crime Plan and the structure of the Police and Crime Plan Implementation Plan. Members heard that every pledge within the Plan had been coded, with project owners assigned to each. Delivery would be monitored and dates of meetings of the Panel had aligned to the Implementation Plan, to allow appropriate and timely updates to the Panel. Further discussed was how the plan linked to and supported the Commissioner’s oversight and scrutiny of the performance of Hampshire Constabulary.

The Commissioner expressed her commitment to being open and communicative, to deliver the Plan and to seek to increase public confidence in policing.

Members of the Panel noted concern over the lack of information presented by the Commissioner to the Panel in advance of meetings, which they felt reduced the Panel’s ability to scrutinise the Commissioner’s delivery effectively in public and to have constructive conversations during meetings. Members also suggested that responses to questions raised through its meetings be shared in advance of the next meeting. The Commissioner addressed these concerns by noting that she was happy to be guided by the Panel regarding the information to be presented to the Panel and its working groups.

The Commissioner explained that each of the projects/objectives within the Police and Crime Panel would have specific funding assigned to them. Members suggested baseline data for, and regular updates on the status of each project, be shared with the Panel in terms of delivery and budget, spend and savings to enable the Panel to effectively scrutinise and support the Commissioner in delivery of the Plan.

It was suggested that an easy to read version of the Police and Crime Implementation Plan could sit alongside the Police and Crime Plan to enable the Panel and members of the public to view and track delivery. In response, the Commissioner explained that consideration would be given to this suggestion through the development of the annual report and how this information could be displayed on the Commissioner’s website.

In response to a question regarding how the Commissioner and her office captured qualitative feedback, to evaluate the effectiveness of delivery and how safe residents felt as a result, it was heard that Hampshire Constabulary undertook public confidence testing which was reported to the Home Office and the Commissioner would consider how this could be published on the OPCC website.

In reply to further questions raised by the Panel it was heard that:

• The Home Office had set the requirement for all new Police Officers joining policing from March 2022 to complete the Policing Education Qualifications Framework (PEQF). Forces who were struggling to meet their uplift requirement had been offered some flexibility, and it was noted that Test Valley Constabulary had recently offered a hybrid approach to aid recruitment. The Commissioner was confident that any flexibility around the degree requirement by other forces would present little risk to police recruitment plans, noting that Hampshire Constabulary was a net beneficiary of officers transferring from other forces, as they were considered an attractive employer.

• The content of the front page of Hampshire Constabulary’s website was led by the Home Office, to ensure consistency nationwide. It was recognised that police front desks enhanced visibility and provided an opportunity for face to face reporting for those who did not wish to do so online or by telephone, although such methods remained the most efficient way for the majority of residents to contact the Constabulary.

• Significant work was being undertaken nationally to increase the confidence of victims in circumstances where domestic abuse was perpetrated by a police officer or staff member. Members heard the Commissioner had made a personal statement in support of enhanced approaches, as national lead for VAWG.

• Youth Engagement was another area of significant work. The Commissioner noted that Hampshire Constabulary was working closely with Hampshire County Council, as a lack of diversionary projects had resulted in increased requirement for police intervention. Mental health in young people was also of key concern with trauma informed practice being embedded to help to tackle adverse childhood experiences.

• There would be 600 more police officers by March 2023 than in January 2020. Members heard that this would be an increase to Hampshire Constabulary’s establishment figures, with any officers leaving as a result of attrition during the period replaced in addition to the 600 new officers. Members further heard that the two-year probationary period had concluded for the first recruits through the uplift programme, meaning draw on resource to support training and probation was reducing. In response to questions regarding a perceived lack in visibility of police, the Commissioner highlighted that the complexity of crime meant not all new officers would be in visible policing roles. It was further explained the increase would need to be circa 1000 additional officer for the levels of visibility residents would like to see, therefore the Commissioner continued to focus on making as much funding as possible available for operational policing resource.`;

type MinutedQuestion = Omit<z.input<typeof questionFields>, "meetingId" | "position"> & { place: string };

/** What was put to the Commissioner, in the order of the minutes and in their words; many give only the reply. */
export const QUESTIONS_2022: readonly MinutedQuestion[] = [
  {
    kind: "CONCERN",
    askedBy: "Members of the Panel",
    topic: "Information in advance of meetings",
    text: "Members of the Panel noted concern over the lack of information presented by the Commissioner to the Panel in advance of meetings, which they felt reduced the Panel’s ability to scrutinise the Commissioner’s delivery effectively in public and to have constructive conversations during meetings.",
    answer:
      "The Commissioner addressed these concerns by noting that she was happy to be guided by the Panel regarding the information to be presented to the Panel and its working groups.",
    place: "paragraph 3",
  },
  {
    kind: "SUGGESTION",
    askedBy: "Members of the Panel",
    topic: "Answers before the next meeting",
    text: "Members also suggested that responses to questions raised through its meetings be shared in advance of the next meeting.",
    answer:
      "The Commissioner addressed these concerns by noting that she was happy to be guided by the Panel regarding the information to be presented to the Panel and its working groups.",
    place: "paragraph 3",
  },
  {
    kind: "SUGGESTION",
    askedBy: "Members of the Panel",
    topic: "Baseline data, and regular updates on each project",
    text: "Members suggested baseline data for, and regular updates on the status of each project, be shared with the Panel in terms of delivery and budget, spend and savings to enable the Panel to effectively scrutinise and support the Commissioner in delivery of the Plan.",
    place: "paragraph 4 (no reply minuted)",
  },
  {
    kind: "SUGGESTION",
    topic: "An easy to read version of the Implementation Plan",
    text: "It was suggested that an easy to read version of the Police and Crime Implementation Plan could sit alongside the Police and Crime Plan to enable the Panel and members of the public to view and track delivery.",
    answer:
      "In response, the Commissioner explained that consideration would be given to this suggestion through the development of the annual report and how this information could be displayed on the Commissioner’s website.",
    place: "paragraph 5",
  },
  {
    kind: "QUESTION",
    topic: "Qualitative feedback and how safe residents feel",
    text: "how the Commissioner and her office captured qualitative feedback, to evaluate the effectiveness of delivery and how safe residents felt as a result",
    answer:
      "Hampshire Constabulary undertook public confidence testing which was reported to the Home Office and the Commissioner would consider how this could be published on the OPCC website.",
    place: "paragraph 6",
  },
  {
    kind: "QUESTION",
    askedBy: "The Panel",
    topic: "Policing Education Qualifications Framework",
    answer:
      "The Home Office had set the requirement for all new Police Officers joining policing from March 2022 to complete the Policing Education Qualifications Framework (PEQF). Forces who were struggling to meet their uplift requirement had been offered some flexibility, and it was noted that Test Valley Constabulary had recently offered a hybrid approach to aid recruitment. The Commissioner was confident that any flexibility around the degree requirement by other forces would present little risk to police recruitment plans, noting that Hampshire Constabulary was a net beneficiary of officers transferring from other forces, as they were considered an attractive employer.",
    place: "replies to further questions, point 1",
  },
  {
    kind: "QUESTION",
    askedBy: "The Panel",
    topic: "The Constabulary's website and police front desks",
    answer:
      "The content of the front page of Hampshire Constabulary’s website was led by the Home Office, to ensure consistency nationwide. It was recognised that police front desks enhanced visibility and provided an opportunity for face to face reporting for those who did not wish to do so online or by telephone, although such methods remained the most efficient way for the majority of residents to contact the Constabulary.",
    place: "replies to further questions, point 2",
  },
  {
    kind: "QUESTION",
    askedBy: "The Panel",
    topic: "Domestic abuse perpetrated by a police officer or staff member",
    answer:
      "Significant work was being undertaken nationally to increase the confidence of victims in circumstances where domestic abuse was perpetrated by a police officer or staff member. Members heard the Commissioner had made a personal statement in support of enhanced approaches, as national lead for VAWG.",
    place: "replies to further questions, point 3",
  },
  {
    kind: "QUESTION",
    askedBy: "The Panel",
    topic: "Youth engagement and young people's mental health",
    answer:
      "Youth Engagement was another area of significant work. The Commissioner noted that Hampshire Constabulary was working closely with Hampshire County Council, as a lack of diversionary projects had resulted in increased requirement for police intervention. Mental health in young people was also of key concern with trauma informed practice being embedded to help to tackle adverse childhood experiences.",
    place: "replies to further questions, point 4",
  },
  {
    kind: "QUESTION",
    askedBy: "The Panel",
    topic: "600 more police officers by March 2023",
    answer:
      "There would be 600 more police officers by March 2023 than in January 2020. Members heard that this would be an increase to Hampshire Constabulary’s establishment figures, with any officers leaving as a result of attrition during the period replaced in addition to the 600 new officers. Members further heard that the two-year probationary period had concluded for the first recruits through the uplift programme, meaning draw on resource to support training and probation was reducing.",
    place: "replies to further questions, point 5",
  },
  {
    kind: "QUESTION",
    askedBy: "The Panel",
    topic: "Visibility of police",
    text: "questions regarding a perceived lack in visibility of police",
    answer:
      "In response to questions regarding a perceived lack in visibility of police, the Commissioner highlighted that the complexity of crime meant not all new officers would be in visible policing roles. It was further explained the increase would need to be circa 1000 additional officer for the levels of visibility residents would like to see, therefore the Commissioner continued to focus on making as much funding as possible available for operational policing resource.",
    place: "replies to further questions, point 5",
  },
];
