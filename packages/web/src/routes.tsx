import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router'
import { RefusedError } from './api.ts'
import { Shell } from './parts/shell.tsx'
import { ErrorPage, LoadingPage, NotFoundPage } from './parts/states.tsx'
import { readOptions } from './queries.ts'

/** The site map: every address of the signed-in pages. Each page is loaded when it is first gone to. */

type Search = Readonly<Record<string, unknown>>

/** Keeps of the address what a page knows; anything else is dropped rather than carried along. */
const keep =
  <const Name extends string>(...names: readonly Name[]) =>
  (search: Search): { [K in Name]?: string | undefined } =>
    Object.fromEntries(
      names.flatMap((name) =>
        search[name] === undefined || search[name] === '' ? [] : [[name, String(search[name])]],
      ),
    ) as { [K in Name]?: string | undefined } // built from exactly these names

/** A year stays a number, so that it stands in the address without quotation marks. */
const yearIn = ({ year }: Search): { year?: number | undefined } =>
  Number.isInteger(year) ? { year: Number(year) } : {}

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
})

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: keep('back'),
  component: lazyRouteComponent(() => import('./pages/organizations/sign-in-page.tsx'), 'SignInPage'),
})

const setPasswordRoute = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  validateSearch: keep('token'),
  component: lazyRouteComponent(() => import('./pages/organizations/set-password-page.tsx'), 'SetPasswordPage'),
})

/** Everything behind the sign-in. Who is not signed in goes there and comes back to the same address. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.client.ensureQueryData(readOptions('organizations/who-am-i', {}))
    } catch (error) {
      if (error instanceof RefusedError && error.status === 401)
        throw redirect({ to: '/sign-in', search: { back: location.href } })
      throw error
    }
  },
})

const rootRedirect = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/todo' })
  },
})

const todoRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/todo',
  component: lazyRouteComponent(() => import('./pages/todo/todo-page.tsx'), 'TodoPage'),
})

const searchRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/search',
  validateSearch: keep('q'),
  component: lazyRouteComponent(() => import('./pages/todo/search-page.tsx'), 'SearchPage'),
})

const projectsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects',
  validateSearch: keep('q', 'stage', 'organizationId', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/development/projects-page.tsx'), 'ProjectsPage'),
})

const newProjectRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/new',
  component: lazyRouteComponent(() => import('./pages/development/new-project-page.tsx'), 'NewProjectPage'),
})

const runningProjectRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/taking-over',
  validateSearch: keep('stage'),
  component: lazyRouteComponent(() => import('./pages/registry/running-project-page.tsx'), 'RunningProjectPage'),
})

const projectRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId',
  validateSearch: keep('tab', 'act', 'row'),
  component: lazyRouteComponent(() => import('./pages/development/project-page.tsx'), 'ProjectPage'),
})

const commentsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/comments',
  validateSearch: keep('comment', 'state', 'clause'),
  component: lazyRouteComponent(() => import('./pages/development/comments-page.tsx'), 'CommentsPage'),
})

const casesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases',
  validateSearch: keep('q', 'organizationId', 'procedure', 'stage', 'late', 'followed', 'ended', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/development/cases-page.tsx'), 'CasesPage'),
})

const newCaseRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases/new',
  validateSearch: keep('procedure', 'number'),
  component: lazyRouteComponent(() => import('./pages/development/new-case-page.tsx'), 'NewCasePage'),
})

const caseTextRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases/$caseId/text',
  validateSearch: keep('part'),
  component: lazyRouteComponent(() => import('./pages/development/case-text-page.tsx'), 'CaseTextPage'),
})

const opinionFiguresRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases/figures',
  validateSearch: keep('year', 'procedure'),
  component: lazyRouteComponent(() => import('./pages/development/opinion-figures-page.tsx'), 'OpinionFiguresPage'),
})

const proceduresRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/procedures',
  component: lazyRouteComponent(() => import('./pages/development/procedures-page.tsx'), 'ProceduresPage'),
})

const procedureRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/procedures/$name',
  validateSearch: keep('organizationId'),
  component: lazyRouteComponent(() => import('./pages/development/procedure-page.tsx'), 'ProcedurePage'),
})

const caseRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases/$caseId',
  validateSearch: keep('act', 'row'),
  component: lazyRouteComponent(() => import('./pages/development/case-page.tsx'), 'CasePage'),
})

const findingsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/documents/$documentId/findings',
  validateSearch: keep('finding', 'severity', 'element', 'state'),
  component: lazyRouteComponent(() => import('./pages/documents/findings-page.tsx'), 'FindingsPage'),
})

const examinationRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/projects/$projectId/examinations/$examinationId',
  validateSearch: keep('act', 'row', 'view'),
  component: lazyRouteComponent(() => import('./pages/development/examination-page.tsx'), 'ExaminationPage'),
})

const standardsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards',
  validateSearch: keep('q', 'status', 'organizationId', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/registry/standards-page.tsx'), 'StandardsPage'),
})

const takingOverRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards/taking-over',
  component: lazyRouteComponent(() => import('./pages/registry/taking-over-page.tsx'), 'TakingOverPage'),
})

const takingOverFormRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards/taking-over/form',
  component: lazyRouteComponent(() => import('./pages/registry/taking-over-form-page.tsx'), 'TakingOverFormPage'),
})

const standardRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards/$standardId',
  component: lazyRouteComponent(() => import('./pages/registry/standard-page.tsx'), 'StandardPage'),
})

const tasksRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks',
  validateSearch: keep('state', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/tasks-page.tsx'), 'TasksPage'),
})

const feedbackRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/feedback',
  validateSearch: keep('state', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/feedback-page.tsx'), 'FeedbackPage'),
})

const oneFeedbackRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/feedback/$id',
  component: lazyRouteComponent(() => import('./pages/implementation/one-feedback-page.tsx'), 'OneFeedbackPage'),
})

const interpretationsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/interpretations',
  validateSearch: keep('q', 'state', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/interpretations-page.tsx'), 'InterpretationsPage'),
})

const declarationsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/declarations',
  validateSearch: keep('state', 'q', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/declarations-page.tsx'), 'DeclarationsPage'),
})

const declarationsImportRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/declarations/import',
  component: lazyRouteComponent(
    () => import('./pages/implementation/declarations-import-page.tsx'),
    'DeclarationsImportPage',
  ),
})

const declarationRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/declarations/$declarationId',
  component: lazyRouteComponent(() => import('./pages/implementation/declaration-page.tsx'), 'DeclarationPage'),
})

const networkRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/network',
  validateSearch: keep('kind', 'province', 'q', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/network-page.tsx'), 'NetworkPage'),
})

const pointRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/network/points/$pointId',
  component: lazyRouteComponent(() => import('./pages/implementation/point-page.tsx'), 'PointPage'),
})

const statisticsSearch = keep('state', 'pointId', 'cursor')

const statisticsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/network/statistics',
  // A year stands in the address as a number: as a text it would be written with quotation marks.
  validateSearch: ({
    year,
    ...search
  }: Search): ReturnType<typeof statisticsSearch> & { year?: number | undefined } => ({
    ...statisticsSearch(search),
    ...(Number(year) > 0 && { year: Number(year) }),
  }),
  component: lazyRouteComponent(
    () => import('./pages/implementation/statistics-board-page.tsx'),
    'StatisticsBoardPage',
  ),
})

const statisticsTaskRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/network/statistics/$taskId',
  component: lazyRouteComponent(() => import('./pages/implementation/statistics-page.tsx'), 'StatisticsPage'),
})

const chargesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/network/charges',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/charges-page.tsx'), 'ChargesPage'),
})

const evaluationsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations',
  validateSearch: keep('number', 'state', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/evaluations-page.tsx'), 'EvaluationsPage'),
})

const evaluationSystemsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/systems',
  component: lazyRouteComponent(
    () => import('./pages/implementation/evaluation-systems-page.tsx'),
    'EvaluationSystemsPage',
  ),
})

const evaluationRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/$evaluationId',
  component: lazyRouteComponent(() => import('./pages/implementation/evaluation-page.tsx'), 'EvaluationPage'),
})

const pilotsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/pilots',
  validateSearch: keep('number', 'state', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/pilots-page.tsx'), 'PilotsPage'),
})

const pilotRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/pilots/$pilotId',
  component: lazyRouteComponent(() => import('./pages/implementation/pilot-page.tsx'), 'PilotPage'),
})

const promotionsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/evaluations/promotions',
  validateSearch: keep('number', 'organizationId', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/implementation/promotions-page.tsx'), 'PromotionsPage'),
})

const ratesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/network/rates',
  component: lazyRouteComponent(() => import('./pages/implementation/rates-page.tsx'), 'RatesPage'),
})

const reviewsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/reviews',
  validateSearch: (search: Search) => ({
    ...keep('organizationId', 'q', 'state', 'source', 'sort', 'cursor')(search),
    ...yearIn(search),
  }),
  component: lazyRouteComponent(() => import('./pages/review/review-plan-page.tsx'), 'ReviewPlanPage'),
})

const reviewsDueRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/reviews/due',
  validateSearch: keep('organizationId', 'standing', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/review/review-due-page.tsx'), 'ReviewDuePage'),
})

const reviewBodiesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/reviews/bodies',
  validateSearch: (search: Search) => ({ ...keep('cursor')(search), ...yearIn(search) }),
  component: lazyRouteComponent(() => import('./pages/review/review-bodies-page.tsx'), 'ReviewBodiesPage'),
})

const reviewItemRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/reviews/items/$itemId',
  component: lazyRouteComponent(() => import('./pages/review/review-item-page.tsx'), 'ReviewItemPage'),
})

const organizationsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations',
  validateSearch: keep('q', 'kinds', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/organizations/organizations-page.tsx'), 'OrganizationsPage'),
})

const newBodyRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/new',
  validateSearch: keep('kind'),
  component: lazyRouteComponent(() => import('./pages/organizations/new-body-page.tsx'), 'NewBodyPage'),
})

const organizationRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId',
  component: lazyRouteComponent(() => import('./pages/organizations/organization-page.tsx'), 'OrganizationPage'),
})

const peopleRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId/people',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/organizations/people-page.tsx'), 'PeoplePage'),
})

const bodyRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId/body',
  // A year stands in the address as a number: as a text it would be written with quotation marks.
  validateSearch: ({ year }: Search): { year?: number | undefined } => (Number(year) > 0 ? { year: Number(year) } : {}),
  component: lazyRouteComponent(() => import('./pages/organizations/body-page.tsx'), 'BodyPage'),
})

const committeeRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId/committee',
  component: lazyRouteComponent(() => import('./pages/organizations/committee-page.tsx'), 'CommitteePage'),
})

const expertsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId/experts',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/organizations/experts-page.tsx'), 'ExpertsPage'),
})

const templatesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations/$organizationId/templates',
  component: lazyRouteComponent(() => import('./pages/organizations/templates-page.tsx'), 'TemplatesPage'),
})

const noticesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/documents/notices-page.tsx'), 'NoticesPage'),
})

const watchesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/watches',
  component: lazyRouteComponent(() => import('./pages/registry/watches-page.tsx'), 'WatchesPage'),
})

const importsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports',
  validateSearch: keep('cursor'),
  component: lazyRouteComponent(() => import('./pages/registry/catalogue-imports-page.tsx'), 'CatalogueImportsPage'),
})

const newImportRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports/new',
  component: lazyRouteComponent(() => import('./pages/registry/catalogue-new-page.tsx'), 'CatalogueNewPage'),
})

const importRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports/$importId',
  validateSearch: keep('verdict', 'cursor'),
  component: lazyRouteComponent(() => import('./pages/registry/catalogue-import-page.tsx'), 'CatalogueImportPage'),
})

const traceRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/trace',
  component: lazyRouteComponent(() => import('./pages/trace/trace-page.tsx'), 'TracePage'),
})

const securityRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/security',
  component: lazyRouteComponent(() => import('./pages/organizations/security-page.tsx'), 'SecurityPage'),
})

const administrationRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/administration',
  component: lazyRouteComponent(() => import('./pages/organizations/administration-page.tsx'), 'AdministrationPage'),
})

const tree = root.addChildren([
  signInRoute,
  setPasswordRoute,
  signedIn.addChildren([
    rootRedirect,
    todoRoute,
    searchRoute,
    projectsRoute,
    newProjectRoute,
    runningProjectRoute,
    projectRoute,
    casesRoute,
    newCaseRoute,
    caseRoute,
    opinionFiguresRoute,
    caseTextRoute,
    proceduresRoute,
    procedureRoute,
    commentsRoute,
    findingsRoute,
    examinationRoute,
    standardsRoute,
    takingOverRoute,
    takingOverFormRoute,
    standardRoute,
    tasksRoute,
    reviewsRoute,
    reviewsDueRoute,
    reviewBodiesRoute,
    reviewItemRoute,
    feedbackRoute,
    oneFeedbackRoute,
    interpretationsRoute,
    declarationsRoute,
    declarationsImportRoute,
    declarationRoute,
    networkRoute,
    pointRoute,
    statisticsRoute,
    statisticsTaskRoute,
    chargesRoute,
    ratesRoute,
    evaluationsRoute,
    evaluationSystemsRoute,
    evaluationRoute,
    pilotsRoute,
    pilotRoute,
    promotionsRoute,
    organizationsRoute,
    newBodyRoute,
    organizationRoute,
    peopleRoute,
    expertsRoute,
    bodyRoute,
    committeeRoute,
    templatesRoute,
    noticesRoute,
    watchesRoute,
    importsRoute,
    newImportRoute,
    importRoute,
    traceRoute,
    securityRoute,
    administrationRoute,
  ]),
])

export const makeRouter = (client: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree: tree,
    basepath: '/app',
    context: { client },
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingPage,
    // A page is shown as soon as it is there; a notice that stays for a while after would only hold people up.
    defaultPendingMinMs: 0,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
    ...(history && { history }),
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
