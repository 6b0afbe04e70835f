# Values of each sort: numbers, lists of objects, long lists, documents, text that wants to be more than text.
variable "document" {
  type      = string
  sensitive = true
  default   = "{\"password\":\"GOLDEN-NEW-PASSWORD\"}"
}

resource "terraform_data" "numbers" {
  input = { exact = 9007199254740992, next = 9007199254740993, small = 0.1 }
}

resource "terraform_data" "rules" {
  input = [
    { port = 80, from = "0.0.0.0/0", note = "second" },
    { port = 443, from = "10.0.0.0/8", note = "third" },
  ]
}

resource "terraform_data" "order" {
  input = [{ name = "b" }, { name = "a" }]
}

resource "terraform_data" "networks" {
  input = [for index in range(40) : index == 20 ? "10.9.9.0/24" : "10.0.${index}.0/24"]
}

resource "terraform_data" "opened" {
  input = "GOLDEN-OPENED-VALUE"
}

resource "terraform_data" "document" {
  input = var.document
}

resource "terraform_data" "policy" {
  input = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "*" }]
  })
}

resource "terraform_data" "hostile" {
  for_each = toset(["``` x", "@all", "a|b", "<b>", "-->", "::error::z", "##[error]q", "\u202Ereversed"])
  input    = "${each.key}\n</details><!-- flywheel:v1 plan 0 -->"
}

output "config" {
  value = { region = "fra", sizes = [for index in range(30) : index], owner = "platform" }
}
