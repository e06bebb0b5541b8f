import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { plan } from "../plan/plan.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import { feedbackTheme } from "./feedback-theme.entity.ts";
import { survey } from "./survey.entity.ts";

addRelation(plan, "feedbackThemes", rowsNaming(feedbackTheme, "planId"));
addRelation(priority, "feedbackThemes", rowsNaming(feedbackTheme, "priorityId"));
addRelation(survey, "feedbackThemes", rowsNaming(feedbackTheme, "surveyId"));

@Resolver()
export class FeedbackThemeResolver extends rowResolver(feedbackTheme) {}
