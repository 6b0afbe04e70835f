# The state that main.tf is planned against.
variable "document" {
  type      = string
  sensitive = true
  default   = "{\"password\":\"GOLDEN-OLD-PASSWORD\"}"
}

resource "terraform_data" "numbers" {
  input = { exact = 9007199254740992, next = 9007199254740992, small = 0.1 }
}

resource "terraform_data" "rules" {
  input = [
    { port = 22, from = "10.0.0.0/8", note = "first" },
    { port = 80, from = "0.0.0.0/0", note = "second" },
    { port = 443, from = "0.0.0.0/0", note = "third" },
  ]
}

resource "terraform_data" "order" {
  input = [{ name = "a" }, { name = "b" }]
}

resource "terraform_data" "networks" {
  input = [for index in range(40) : "10.0.${index}.0/24"]
}

resource "terraform_data" "opened" {
  input = sensitive("GOLDEN-OPENED-VALUE")
}

resource "terraform_data" "document" {
  input = var.document
}

output "config" {
  value = { region = "ams", sizes = [for index in range(30) : index], owner = "platform" }
}
