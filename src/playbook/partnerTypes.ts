import type { Bilingual, Language } from "./language";

const architectures = {
  technology: { en: "Technology partners", es: "Partners tecnológicos" },
  business: { en: "Business partners", es: "Partners de negocio" },
  strategic: { en: "Strategic partners", es: "Partners estratégicos" },
  channel: { en: "Channel partners", es: "Partners de canal" },
  integration: { en: "Integration partners", es: "Partners de integración" },
  innovation: { en: "Innovation partners", es: "Partners de innovación" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The six types of the playbook's partnership architecture. */
export type ArchitectureType = keyof typeof architectures;

export const architectureTypes: Readonly<Record<ArchitectureType, Bilingual>> = architectures;

const categories = {
  "ai-technology": { en: "AI technology", es: "Tecnología de IA" },
  "data-science": { en: "Data science", es: "Ciencia de datos" },
  "api-integration": { en: "API integration", es: "Integración de API" },
  "platform-integration": { en: "Platform integration", es: "Integración de plataformas" },
  "strategic-business": { en: "Industry leaders", es: "Líderes de industria" },
  "complementary-services": { en: "Complementary services", es: "Servicios complementarios" },
  "channel-reseller": { en: "Reseller network", es: "Red de revendedores" },
  "channel-distribution": { en: "Distribution", es: "Distribución" },
  "strategic-alliances": { en: "Strategic alliances", es: "Alianzas estratégicas" },
  innovation: { en: "Innovation partnerships", es: "Partnerships de innovación" },
  global: { en: "Global partnerships", es: "Partnerships globales" },
  "co-innovation": { en: "Innovation in partnerships", es: "Innovación en partnerships" },
  ecosystem: { en: "Ecosystem partnerships", es: "Partnerships de ecosistema" },
  "value-added": { en: "Value-added partnerships", es: "Partnerships de valor agregado" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A group of partner types that the playbook treats together. */
export type PartnerCategory = keyof typeof categories;

export const partnerCategories: Readonly<Record<PartnerCategory, Bilingual>> = categories;

/** A kind of partner, as a person picks it in a list. */
export interface PartnerType {
  readonly id: string;
  readonly category: PartnerCategory;
  readonly architecture: ArchitectureType;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** The usual share of the list value, as a fraction. It goes before the generic range of `terms.ts`. */
  readonly share?: { readonly low: number; readonly high: number; readonly kind: "revenue share" | "margin" };
  /** Usual acquisition cost per low-ticket customer. Not comparable with the playbook's example of 2,000 against 5,000. */
  readonly cac?: { readonly low: number; readonly high: number; readonly currency: "USD" };
  readonly model?: Bilingual;
  readonly benefit?: Bilingual;
  readonly reach?: Bilingual;
  readonly examples?: Readonly<Record<Language, readonly string[]>>;
}

/** Company and product names are the same in both languages. */
function same(...names: readonly string[]): Readonly<Record<Language, readonly string[]>> {
  return { en: names, es: names };
}

const dataScienceModel: Bilingual = {
  en: "Revenue share of 10-20 %, co-marketing (joint events and content), technology access (premium APIs and tools), priority technical support",
  es: "Revenue share del 10-20 %, co-marketing (eventos y contenido conjuntos), acceso a tecnología (API y herramientas premium), soporte técnico prioritario",
};

const types = [
  // AI technology
  {
    id: "ai-tensorflow",
    category: "ai-technology",
    architecture: "technology",
    name: { en: "TensorFlow (machine learning platform)", es: "TensorFlow (plataforma de machine learning)" },
    description: { en: "Custom prediction models", es: "Modelos de predicción personalizados" },
    model: { en: "Technology partnership", es: "Partnership tecnológico" },
    benefit: { en: "Access to advanced ML", es: "Acceso a ML avanzado" },
    examples: same("TensorFlow"),
  },
  {
    id: "ai-pytorch",
    category: "ai-technology",
    architecture: "technology",
    name: { en: "PyTorch (machine learning platform)", es: "PyTorch (plataforma de machine learning)" },
    description: { en: "Joint research and development", es: "Investigación y desarrollo conjunto" },
    model: { en: "Research collaboration", es: "Colaboración de investigación" },
    benefit: { en: "AI innovation", es: "Innovación en IA" },
    examples: same("PyTorch"),
  },
  {
    id: "ai-aws",
    category: "ai-technology",
    architecture: "technology",
    name: { en: "AWS AI Services (machine learning platform)", es: "AWS AI Services (plataforma de machine learning)" },
    description: { en: "Massive data processing", es: "Procesamiento de datos masivos" },
    model: { en: "Cloud partnership", es: "Partnership de nube" },
    benefit: { en: "Scalable infrastructure", es: "Infraestructura escalable" },
    examples: same("AWS AI Services"),
  },
  {
    id: "ai-google-cloud",
    category: "ai-technology",
    architecture: "technology",
    name: { en: "Google Cloud AI (machine learning platform)", es: "Google Cloud AI (plataforma de machine learning)" },
    description: { en: "Advanced predictive analysis", es: "Análisis predictivo avanzado" },
    model: { en: "Strategic partnership", es: "Partnership estratégico" },
    benefit: { en: "Leading technology", es: "Tecnología de punta" },
    examples: same("Google Cloud AI"),
  },

  // Data science
  {
    id: "data-analytics",
    category: "data-science",
    architecture: "technology",
    name: { en: "Data analytics companies", es: "Empresas de análisis de datos" },
    description: { en: "Advanced data analysis", es: "Análisis de datos avanzado" },
    share: { low: 0.1, high: 0.2, kind: "revenue share" },
    model: dataScienceModel,
    benefit: { en: "Actionable insights", es: "Insights accionables" },
    examples: same("Tableau", "Looker"),
  },
  {
    id: "big-data",
    category: "data-science",
    architecture: "technology",
    name: { en: "Big data specialists", es: "Especialistas en big data" },
    description: { en: "Massive data processing", es: "Procesamiento de datos masivos" },
    share: { low: 0.1, high: 0.2, kind: "revenue share" },
    model: dataScienceModel,
    benefit: { en: "Scalability", es: "Escalabilidad" },
    examples: same("Databricks", "Snowflake"),
  },
  {
    id: "cloud-providers",
    category: "data-science",
    architecture: "technology",
    name: { en: "Cloud computing providers", es: "Proveedores de computación en la nube" },
    description: { en: "Cloud infrastructure", es: "Infraestructura en la nube" },
    share: { low: 0.1, high: 0.2, kind: "revenue share" },
    model: dataScienceModel,
    benefit: { en: "Flexibility and scale", es: "Flexibilidad y escala" },
    examples: same("AWS", "Azure", "GCP"),
  },
  {
    id: "ai-research",
    category: "data-science",
    architecture: "technology",
    name: { en: "AI research institutions", es: "Instituciones de investigación en IA" },
    description: { en: "Research and development", es: "Investigación y desarrollo" },
    share: { low: 0.1, high: 0.2, kind: "revenue share" },
    model: dataScienceModel,
    benefit: { en: "Innovation", es: "Innovación" },
    examples: same("MIT", "Stanford", "Google Research"),
  },

  // API integration
  {
    id: "rest-api",
    category: "api-integration",
    architecture: "integration",
    name: { en: "REST API partners", es: "Partners de API REST" },
    description: { en: "Standard integrations", es: "Integraciones estándar" },
    benefit: { en: "Universal connectivity", es: "Conectividad universal" },
    examples: same("Stripe", "Twilio"),
  },
  {
    id: "graphql",
    category: "api-integration",
    architecture: "integration",
    name: { en: "GraphQL integrations", es: "Integraciones GraphQL" },
    description: { en: "Efficient queries", es: "Queries eficientes" },
    benefit: { en: "Better performance", es: "Performance mejorado" },
    examples: same("GitHub", "Shopify"),
  },
  {
    id: "microservices",
    category: "api-integration",
    architecture: "integration",
    name: { en: "Microservices architecture", es: "Arquitectura de microservicios" },
    description: { en: "Modular architecture", es: "Arquitectura modular" },
    benefit: { en: "Scalability", es: "Escalabilidad" },
    examples: same("Netflix", "Amazon"),
  },
  {
    id: "realtime-sync",
    category: "api-integration",
    architecture: "integration",
    name: { en: "Real-time data sync", es: "Sincronización de datos en tiempo real" },
    description: { en: "Instant synchronisation", es: "Sincronización instantánea" },
    benefit: { en: "Up-to-date data", es: "Datos actualizados" },
    examples: same("Firebase", "Pusher"),
  },

  // Platform integration
  {
    id: "crm-integrations",
    category: "platform-integration",
    architecture: "integration",
    name: { en: "CRM integrations", es: "Integraciones de CRM" },
    description: { en: "Integration with the platform", es: "Integración con la plataforma" },
    cac: { low: 25, high: 50, currency: "USD" },
    benefit: { en: "Customer data", es: "Datos de clientes" },
    examples: same("Salesforce", "HubSpot"),
  },
  {
    id: "marketing-automation",
    category: "platform-integration",
    architecture: "integration",
    name: { en: "Marketing automation", es: "Automatización de marketing" },
    description: { en: "Integration with the platform", es: "Integración con la plataforma" },
    cac: { low: 30, high: 60, currency: "USD" },
    benefit: { en: "Automation", es: "Automatización" },
    examples: same("Marketo", "Pardot"),
  },
  {
    id: "ecommerce-platforms",
    category: "platform-integration",
    architecture: "integration",
    name: { en: "E-commerce platforms", es: "Plataformas de comercio electrónico" },
    description: { en: "Integration with the platform", es: "Integración con la plataforma" },
    cac: { low: 20, high: 40, currency: "USD" },
    benefit: { en: "Online sales", es: "Ventas online" },
    examples: same("Shopify", "WooCommerce"),
  },
  {
    id: "analytics-tools",
    category: "platform-integration",
    architecture: "integration",
    name: { en: "Analytics tools", es: "Herramientas de analítica" },
    description: { en: "Integration with the platform", es: "Integración con la plataforma" },
    cac: { low: 15, high: 30, currency: "USD" },
    benefit: { en: "Insights", es: "Insights" },
    examples: same("Google Analytics", "Mixpanel"),
  },

  // Industry leaders
  {
    id: "fortune-500",
    category: "strategic-business",
    architecture: "strategic",
    name: { en: "Fortune 500", es: "Fortune 500" },
    description: { en: "Industry leader", es: "Líder de industria" },
    model: { en: "Co-marketing, joint solutions", es: "Co-marketing, soluciones conjuntas" },
    benefit: { en: "Validation and scale", es: "Validación y escala" },
    examples: same("Microsoft", "IBM", "Oracle"),
  },
  {
    id: "market-leaders",
    category: "strategic-business",
    architecture: "strategic",
    name: { en: "Market leaders", es: "Líderes de mercado" },
    description: { en: "Industry leader", es: "Líder de industria" },
    model: { en: "Integrations, referrals", es: "Integraciones, referencias" },
    benefit: { en: "Market access", es: "Acceso a mercado" },
    examples: same("Salesforce", "Adobe", "SAP"),
  },
  {
    id: "innovation-leaders",
    category: "strategic-business",
    architecture: "strategic",
    name: { en: "Innovation leaders", es: "Líderes de innovación" },
    description: { en: "Industry leader", es: "Líder de industria" },
    model: { en: "Joint R&D, licensing", es: "I+D conjunta, licencias" },
    benefit: { en: "Advanced technology", es: "Tecnología avanzada" },
    examples: same("Google", "Amazon", "Apple"),
  },
  {
    id: "technology-pioneers",
    category: "strategic-business",
    architecture: "strategic",
    name: { en: "Technology pioneers", es: "Pioneros tecnológicos" },
    description: { en: "Industry leader", es: "Líder de industria" },
    model: { en: "Optimisation, support", es: "Optimización, soporte" },
    benefit: { en: "Hardware / infrastructure", es: "Hardware/Infraestructura" },
    examples: same("NVIDIA", "Intel", "AMD"),
  },

  // Complementary services
  {
    id: "marketing-agencies",
    category: "complementary-services",
    architecture: "business",
    name: { en: "Marketing agencies", es: "Agencias de marketing" },
    description: { en: "Agencies that recommend your product", es: "Agencias que recomiendan su producto" },
    share: { low: 0.15, high: 0.25, kind: "revenue share" },
    cac: { low: 40, high: 80, currency: "USD" },
    model: { en: "Revenue share", es: "Revenue share" },
    examples: { en: ["HubSpot + agencies"], es: ["HubSpot + agencias"] },
  },
  {
    id: "consulting-firms",
    category: "complementary-services",
    architecture: "business",
    name: { en: "Consulting firms", es: "Consultoras" },
    description: { en: "Consultancies that implement solutions", es: "Consultoras que implementan soluciones" },
    share: { low: 0.2, high: 0.3, kind: "revenue share" },
    cac: { low: 50, high: 100, currency: "USD" },
    model: { en: "Revenue share", es: "Revenue share" },
    examples: { en: ["Salesforce + consultancies"], es: ["Salesforce + consultoras"] },
  },
  {
    id: "technology-providers",
    category: "complementary-services",
    architecture: "business",
    name: { en: "Technology providers", es: "Proveedores de tecnología" },
    description: { en: "Providers of complementary technology", es: "Proveedores de tecnología complementaria" },
    share: { low: 0.1, high: 0.2, kind: "revenue share" },
    cac: { low: 30, high: 60, currency: "USD" },
    model: { en: "Revenue share", es: "Revenue share" },
    examples: { en: ["Stripe + e-commerce tools"], es: ["Stripe + herramientas de comercio electrónico"] },
  },
  {
    id: "service-integrators",
    category: "complementary-services",
    architecture: "business",
    name: { en: "Service integrators", es: "Integradores de servicios" },
    description: { en: "Companies that integrate several solutions", es: "Empresas que integran múltiples soluciones" },
    share: { low: 0.15, high: 0.25, kind: "revenue share" },
    cac: { low: 45, high: 90, currency: "USD" },
    model: { en: "Revenue share", es: "Revenue share" },
    examples: { en: ["Microsoft + integrators"], es: ["Microsoft + integradores"] },
  },

  // Reseller network
  {
    id: "var",
    category: "channel-reseller",
    architecture: "channel",
    name: { en: "Value-added resellers (VAR)", es: "Revendedores de valor agregado (VAR)" },
    description: { en: "Resell with added value", es: "Revenden con valor agregado" },
    share: { low: 0.3, high: 0.4, kind: "margin" },
    model: { en: "Revenue share", es: "Revenue share" },
    examples: { en: ["Microsoft partners"], es: ["Partners de Microsoft"] },
  },
  {
    id: "system-integrators",
    category: "channel-reseller",
    architecture: "channel",
    name: { en: "System integrators", es: "Integradores de sistemas" },
    description: { en: "Integrate several solutions", es: "Integran múltiples soluciones" },
    share: { low: 0.25, high: 0.35, kind: "margin" },
    model: { en: "Project-based", es: "Por proyecto" },
    examples: same("IBM", "Accenture"),
  },
  {
    id: "technology-consultants",
    category: "channel-reseller",
    architecture: "channel",
    name: { en: "Technology consultants", es: "Consultores de tecnología" },
    description: { en: "Consultants who recommend", es: "Consultores que recomiendan" },
    share: { low: 0.15, high: 0.25, kind: "margin" },
    model: { en: "Referral fee", es: "Comisión por referencia" },
    examples: { en: ["Salesforce consultants"], es: ["Consultores de Salesforce"] },
  },
  {
    id: "implementation-partners",
    category: "channel-reseller",
    architecture: "channel",
    name: { en: "Implementation partners", es: "Partners de implementación" },
    description: { en: "Implement and configure", es: "Implementan y configuran" },
    share: { low: 0.2, high: 0.3, kind: "margin" },
    model: { en: "Service fees", es: "Honorarios de servicio" },
    examples: { en: ["HubSpot partners"], es: ["Partners de HubSpot"] },
  },

  // Distribution
  {
    id: "regional-distributors",
    category: "channel-distribution",
    architecture: "channel",
    name: { en: "Regional distributors", es: "Distribuidores regionales" },
    description: { en: "Distribution by region", es: "Distribución por región" },
    model: { en: "Revenue share", es: "Revenue share" },
    reach: { en: "Regional", es: "Regional" },
    examples: { en: ["Local distributors"], es: ["Distribuidores locales"] },
  },
  {
    id: "global-partners",
    category: "channel-distribution",
    architecture: "channel",
    name: { en: "Global partners", es: "Partners globales" },
    description: { en: "International distribution", es: "Distribución internacional" },
    model: { en: "Licensing", es: "Licencias" },
    reach: { en: "Global", es: "Global" },
    examples: { en: ["Global partners"], es: ["Partners globales"] },
  },
  {
    id: "vertical-specialists",
    category: "channel-distribution",
    architecture: "channel",
    name: { en: "Vertical specialists", es: "Especialistas verticales" },
    description: { en: "Industry specialists", es: "Especialistas en industria" },
    model: { en: "Co-selling", es: "Venta conjunta" },
    reach: { en: "Vertical", es: "Vertical" },
    examples: { en: ["Vertical partners"], es: ["Partners verticales"] },
  },
  {
    id: "niche-experts",
    category: "channel-distribution",
    architecture: "channel",
    name: { en: "Niche market experts", es: "Expertos en nichos de mercado" },
    description: { en: "Experts in a specific niche", es: "Expertos en nicho específico" },
    model: { en: "Referral", es: "Referencia" },
    reach: { en: "Niche", es: "Nicho" },
    examples: { en: ["Specialised partners"], es: ["Partners especializados"] },
  },

  // Strategic alliances
  {
    id: "joint-ventures",
    category: "strategic-alliances",
    architecture: "strategic",
    name: { en: "Joint ventures", es: "Joint ventures" },
    description: {
      en: "Technology development, Market expansion, Product innovation, Revenue sharing",
      es: "Desarrollo de tecnología, Expansión de mercado, Innovación de producto, Reparto de ingresos",
    },
  },
  {
    id: "strategic-investments",
    category: "strategic-alliances",
    architecture: "strategic",
    name: { en: "Strategic investments", es: "Inversiones estratégicas" },
    description: {
      en: "Equity partnerships, Technology licensing, Joint R&D, Market access",
      es: "Participación accionaria, Licencias de tecnología, I+D conjunta, Acceso a mercado",
    },
  },

  // Innovation partnerships
  {
    id: "research-collaborations",
    category: "innovation",
    architecture: "innovation",
    name: { en: "Research collaborations", es: "Colaboraciones de investigación" },
    description: {
      en: "University partnerships, Research institutions, Innovation labs, Technology incubators",
      es: "Alianzas con universidades, Instituciones de investigación, Laboratorios de innovación, Incubadoras de tecnología",
    },
  },
  {
    id: "startup-partnerships",
    category: "innovation",
    architecture: "innovation",
    name: { en: "Startup partnerships", es: "Alianzas con startups" },
    description: {
      en: "Early-stage companies, Technology startups, Innovation accelerators, Venture capital",
      es: "Empresas en etapa temprana, Startups de tecnología, Aceleradoras de innovación, Capital de riesgo",
    },
  },

  // Global partnerships
  {
    id: "regional-partners",
    category: "global",
    architecture: "business",
    name: { en: "Regional partners", es: "Partners regionales" },
    description: {
      en: "Local market experts, Cultural specialists, Regulatory compliance, Market entry strategies",
      es: "Expertos en el mercado local, Especialistas culturales, Cumplimiento regulatorio, Estrategias de entrada al mercado",
    },
  },
  {
    id: "international-alliances",
    category: "global",
    architecture: "business",
    name: { en: "International alliances", es: "Alianzas internacionales" },
    description: {
      en: "Cross-border partnerships, Global distribution, Cultural adaptation, Localization services",
      es: "Alianzas transfronterizas, Distribución global, Adaptación cultural, Servicios de localización",
    },
  },
  {
    id: "local-expertise",
    category: "global",
    architecture: "business",
    name: { en: "Local expertise", es: "Experiencia local" },
    description: {
      en: "Cultural consultants, Language specialists, Local market knowledge, Regulatory expertise",
      es: "Consultores culturales, Especialistas en idiomas, Conocimiento del mercado local, Experiencia regulatoria",
    },
  },
  {
    id: "global-networks",
    category: "global",
    architecture: "business",
    name: { en: "Global networks", es: "Redes globales" },
    description: {
      en: "International associations, Global trade organizations, Cross-cultural training, Global best practices",
      es: "Asociaciones internacionales, Organizaciones de comercio global, Formación intercultural, Mejores prácticas globales",
    },
  },

  // Innovation in partnerships
  {
    id: "technology-innovation",
    category: "co-innovation",
    architecture: "innovation",
    name: { en: "Technology innovation", es: "Innovación tecnológica" },
    description: {
      en: "R&D collaborations, Technology transfer, Innovation labs, Patent development",
      es: "Colaboraciones de I+D, Transferencia de tecnología, Laboratorios de innovación, Desarrollo de patentes",
    },
  },
  {
    id: "business-innovation",
    category: "co-innovation",
    architecture: "innovation",
    name: { en: "Business innovation", es: "Innovación de negocio" },
    description: {
      en: "New business models, Market innovation, Process innovation, Service innovation",
      es: "Nuevos modelos de negocio, Innovación de mercado, Innovación de procesos, Innovación de servicios",
    },
  },
  {
    id: "joint-innovation",
    category: "co-innovation",
    architecture: "innovation",
    name: { en: "Joint innovation", es: "Innovación conjunta" },
    description: {
      en: "Collaborative R&D, Shared resources, Risk sharing, Revenue sharing",
      es: "I+D colaborativa, Recursos compartidos, Riesgo compartido, Reparto de ingresos",
    },
  },
  {
    id: "open-innovation",
    category: "co-innovation",
    architecture: "innovation",
    name: { en: "Open innovation", es: "Innovación abierta" },
    description: {
      en: "External partnerships, Crowdsourcing, Innovation contests, Community engagement",
      es: "Alianzas externas, Crowdsourcing, Concursos de innovación, Participación de la comunidad",
    },
  },

  // Ecosystem partnerships
  {
    id: "platform-ecosystems",
    category: "ecosystem",
    architecture: "strategic",
    name: { en: "Platform ecosystems", es: "Ecosistemas de plataforma" },
    description: {
      en: "API ecosystems, Developer communities, Third-party integrations, Ecosystem growth",
      es: "Ecosistemas de API, Comunidades de desarrolladores, Integraciones de terceros, Crecimiento del ecosistema",
    },
  },
  {
    id: "industry-ecosystems",
    category: "ecosystem",
    architecture: "strategic",
    name: { en: "Industry ecosystems", es: "Ecosistemas de industria" },
    description: {
      en: "Industry networks, Value chain partnerships, Supply chain optimization, Market ecosystems",
      es: "Redes de industria, Alianzas en la cadena de valor, Optimización de la cadena de suministro, Ecosistemas de mercado",
    },
  },

  // Value-added partnerships
  {
    id: "service-partnerships",
    category: "value-added",
    architecture: "business",
    name: { en: "Service partnerships", es: "Alianzas de servicios" },
    description: {
      en: "Professional services, Implementation services, Support services, Training services",
      es: "Servicios profesionales, Servicios de implementación, Servicios de soporte, Servicios de formación",
    },
  },
  {
    id: "solution-partnerships",
    category: "value-added",
    architecture: "business",
    name: { en: "Solution partnerships", es: "Alianzas de soluciones" },
    description: {
      en: "Integrated solutions, Custom development, Industry solutions, Vertical expertise",
      es: "Soluciones integradas, Desarrollo a medida, Soluciones por industria, Experiencia vertical",
    },
  },
  {
    id: "knowledge-transfer",
    category: "value-added",
    architecture: "business",
    name: { en: "Knowledge transfer", es: "Transferencia de conocimiento" },
    description: {
      en: "Best practices, Industry expertise, Technology knowledge, Market insights",
      es: "Mejores prácticas, Experiencia de industria, Conocimiento tecnológico, Insights de mercado",
    },
  },
  {
    id: "learning-partnerships",
    category: "value-added",
    architecture: "business",
    name: { en: "Learning partnerships", es: "Alianzas de aprendizaje" },
    description: {
      en: "Training programs, Certification programs, Skill development, Knowledge sharing",
      es: "Programas de formación, Programas de certificación, Desarrollo de habilidades, Intercambio de conocimiento",
    },
  },
] as const satisfies readonly PartnerType[];

export type PartnerTypeId = (typeof types)[number]["id"];

/** The fifty partner types. */
export const partnerTypes: readonly (PartnerType & { readonly id: PartnerTypeId })[] = types;
